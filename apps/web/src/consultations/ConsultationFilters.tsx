import { usePause } from '../actions/use-pause.js';
import { consultations as texts } from '../locales/sv/consultations.js';
import { SelectField } from '../ui/SelectField.js';
import { TextField } from '../ui/TextField.js';
import { type ConsultationsSearch, SHOWN } from './search.js';

const t = texts.filters;

/** Which consultations are shown; the choice stands in the address. */
export function ConsultationFilters({
  search,
  choose,
  bodies,
  withAnswers = false,
}: {
  readonly search: ConsultationsSearch;
  readonly choose: (change: ConsultationsSearch) => void;
  /** Absent = there is no choice of the body. */
  readonly bodies?: readonly { readonly slug: string; readonly name: string }[];
  /** Over all bodies: what waits for one's answer can be chosen. */
  readonly withAnswers?: boolean;
}) {
  const [sought, setSought] = usePause(search.sok, (sok) => choose({ sok }));
  const answering = withAnswers && search.remisser === 'besvara';
  return (
    <form
      role="search"
      aria-label={texts.title}
      className="filters no-print"
      onSubmit={(event) => event.preventDefault()}
    >
      {!answering && (
        <TextField label={t.search} type="search" value={sought} onChange={({ target }) => setSought(target.value)} />
      )}
      {bodies && !answering && (
        <SelectField
          label={t.body}
          value={search.samverkan ?? ''}
          onChange={({ target }) => choose({ samverkan: target.value || undefined })}
          options={[['', t.allBodies], ...bodies.map(({ slug, name }) => [slug, name] as const)]}
        />
      )}
      <SelectField
        label={t.shown}
        value={search.remisser ?? ''}
        onChange={({ target }) => choose({ remisser: SHOWN.find((shown) => shown === target.value) })}
        options={[['', t.open], ['alla', t.all], ...(withAnswers ? [['besvara', t.toAnswer] as const] : [])]}
      />
    </form>
  );
}
