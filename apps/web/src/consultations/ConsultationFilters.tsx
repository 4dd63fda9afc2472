import { usePause } from '../actions/use-pause.js';
import { consultations as texts } from '../locales/sv/consultations.js';
import { SelectField } from '../ui/SelectField.js';
import { TextField } from '../ui/TextField.js';
import type { ConsultationsSearch } from './search.js';

const t = texts.filters;

/** Which consultations are shown; the choice stands in the address. */
export function ConsultationFilters({
  search,
  choose,
  bodies,
}: {
  readonly search: ConsultationsSearch;
  readonly choose: (change: ConsultationsSearch) => void;
  /** Absent = there is no choice of the body. */
  readonly bodies?: readonly { readonly slug: string; readonly name: string }[];
}) {
  const [sought, setSought] = usePause(search.sok, (sok) => choose({ sok }));
  return (
    <form
      role="search"
      aria-label={texts.title}
      className="filters no-print"
      onSubmit={(event) => event.preventDefault()}
    >
      <TextField label={t.search} type="search" value={sought} onChange={({ target }) => setSought(target.value)} />
      {bodies && (
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
        onChange={({ target }) => choose({ remisser: target.value === 'alla' ? 'alla' : undefined })}
        options={[
          ['', t.open],
          ['alla', t.all],
        ]}
      />
    </form>
  );
}
