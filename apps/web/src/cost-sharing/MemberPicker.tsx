import { useId, useState } from 'react';
import { useData } from '../api/hooks.js';
import { CostsOrganisationsDocument } from '../generated/graphql.js';
import { common } from '../locales/sv/common.js';
import { costs } from '../locales/sv/cost-sharing.js';
import { bySwedishName, type Named } from './names.js';

const texts = costs.compare;

/** Who shares in the alternative: take away, or find and add. */
export function MemberPicker({
  members,
  chosen,
  onChange,
}: {
  readonly members: readonly Named[];
  /** Whether they differ from the body's own. */
  readonly chosen: boolean;
  /** null = the body's own again */
  readonly onChange: (members: readonly Named[] | null) => void;
}) {
  const id = useId();
  const [text, setText] = useState('');
  const enough = text.trim().length >= 2;
  const { data } = useData(CostsOrganisationsDocument, { text: text.trim() }, { enabled: enough });
  const present = new Set(members.map(({ code }) => code));
  const found = enough ? (data?.organisations.nodes ?? []).filter(({ code }) => !present.has(code)) : [];
  const plain = members.map(({ code, name }) => ({ code, name }));
  return (
    <fieldset className="stack tight" data-field="members">
      <legend className="label">{texts.members}</legend>
      <p className="small muted">{chosen ? texts.chosenMembers : texts.ownMembers}</p>
      <ul className="plain chips">
        {bySwedishName(members).map(({ code, name }) => (
          <li key={code} className="cost-chip">
            {name}
            {members.length > 1 && (
              <button
                type="button"
                className="chip-remove"
                aria-label={texts.remove(name)}
                onClick={() => onChange(plain.filter((one) => one.code !== code))}
              >
                <span aria-hidden="true">×</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      <div className="field">
        <label htmlFor={id}>{texts.addMember}</label>
        <input
          id={id}
          className="input"
          type="search"
          autoComplete="off"
          value={text}
          aria-describedby={`${id}-help`}
          onChange={({ target }) => setText(target.value)}
        />
        <p className="help" id={`${id}-help`}>
          {texts.addHelp}
        </p>
      </div>
      <ul className="plain stack tight" aria-live="polite">
        {found.map(({ code, name, kind }) => (
          <li key={code}>
            <button
              type="button"
              className="button compact"
              onClick={() => {
                onChange([...plain, { code, name }]);
                setText('');
              }}
            >
              {texts.add(name)}
            </button>{' '}
            <span className="small muted">{common.organisationKinds[kind]}</span>
          </li>
        ))}
      </ul>
      {chosen && (
        <div>
          <button type="button" className="button" onClick={() => onChange(null)}>
            {texts.ownAgain}
          </button>
        </div>
      )}
    </fieldset>
  );
}
