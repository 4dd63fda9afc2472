import type { CostsModelFragment } from '../generated/graphql.js';
import { costs } from '../locales/sv/cost-sharing.js';
import { instant } from '../ui/format.js';
import { type ComponentForm, formOf, type KeyForm, type ModelForm } from './model-form.js';
import type { Named } from './names.js';

const texts = costs.model;

/** A model in words, for those who read it. */
export function ModelRead({ model, names }: { readonly model: CostsModelFragment; readonly names: readonly Named[] }) {
  return (
    <div className="stack tight">
      <h3>{model.name}</h3>
      <p className="small muted">{texts.versionLine(model.version, model.savedBy, instant(model.savedAt))}</p>
      <RulesRead form={formOf(model)} names={names} />
    </div>
  );
}

export function RulesRead({ form, names }: { readonly form: ModelForm; readonly names: readonly Named[] }) {
  return (
    <>
      <p>{texts.period(form.validFrom, form.validTo || null)}</p>
      <p>
        {texts.rounding}: {texts.roundings[form.rounding].toLowerCase()}
      </p>
      <ol className="components">
        {form.components.map((component) => (
          <li key={component.uid}>
            <strong>{component.name}</strong>
            <ul className="plain small">
              {linesOf(component, names).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}

/** What a kostnadspost says, line by line. */
export function linesOf(component: ComponentForm, names: readonly Named[]): string[] {
  const byCode = new Map(names.map(({ code, name }) => [code, name]));
  const name = (code: string) => byCode.get(code) ?? code;
  const each = (values: readonly { code: string; value: string }[]) =>
    values.map(({ code, value }) => `${name(code)} ${value}`).join('; ');
  const core = {
    POOL: () => [`${texts.bases.POOL}: ${component.pool} kr`],
    RATE: () => [`${texts.bases.RATE}: ${component.rate} kr`],
    FIXED: () => [`${texts.bases.FIXED}: ${each(component.amounts)}`],
    TIERS: () =>
      component.tiers.map(({ upTo, fee }) => (upTo ? `≤ ${upTo} invånare: ${fee} kr` : `däröver: ${fee} kr`)),
  }[component.basis]();
  const optional: (string | false)[] = [
    component.basis !== 'FIXED' && `${costs.key.label}: ${keyText(component.key, each)}`,
    component.members !== null && `${texts.members}: ${component.members.map(name).join(', ')}`,
    component.exempt.length > 0 && `${texts.exempt}: ${component.exempt.map(name).join(', ')}`,
    component.minimum !== '' && `${texts.minimum}: ${component.minimum}`,
    component.maximum !== '' && `${texts.maximum}: ${component.maximum}`,
    component.vatCategory !== '' &&
      `${texts.vat}: ${texts.vats[component.vatCategory]}${component.vatPercent && ` ${component.vatPercent} %`}`,
  ];
  return [...core, ...optional.filter((line): line is string => line !== false)];
}

function keyText(key: KeyForm, each: (values: KeyForm['shares']) => string): string {
  const kind = costs.key.kinds[key.kind].toLowerCase();
  switch (key.kind) {
    case 'EQUAL':
      return kind;
    case 'USAGE':
      return `${kind}: ${key.measure}`;
    case 'SHARES':
      return `${kind}: ${each(key.shares)}`;
    case 'INHABITANTS':
      return key.day in costs.key.days
        ? `${kind} ${costs.key.days[key.day as keyof typeof costs.key.days]} ${costs.key.yearOf(Number(key.yearOffset))}`
        : kind;
    case 'BLEND':
      return key.parts.map((part) => `${part.weight} ${keyText(part.key, each)}`).join(' + ');
  }
}
