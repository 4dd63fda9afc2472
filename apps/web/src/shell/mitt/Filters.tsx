import { mitt } from '../../locales/sv/mitt.js';
import { SelectField } from '../../ui/SelectField.js';
import { GROUPS, type MittSearch } from './search.js';
import type { Facts } from './work.js';

export function Filters({
  bodies,
  search,
  choose,
}: {
  readonly bodies: Facts['bodies'];
  readonly search: MittSearch;
  readonly choose: (search: MittSearch) => void;
}) {
  return (
    <form className="mitt-choices" aria-label={mitt.filters.label} onSubmit={(event) => event.preventDefault()}>
      <SelectField
        label={mitt.filters.body}
        value={search.samverkan ?? ''}
        onChange={(event) => choose({ ...search, samverkan: event.target.value || undefined })}
        options={[['', mitt.filters.allBodies], ...bodies.map(({ slug, name }) => [slug, name] as const)]}
      />
      <SelectField
        label={mitt.filters.group}
        value={search.grupp ?? ''}
        onChange={(event) => choose({ ...search, grupp: GROUPS.find((group) => group === event.target.value) })}
        options={[['', mitt.filters.allGroups], ...GROUPS.map((group) => [group, mitt.groups[group]] as const)]}
      />
      {(search.samverkan !== undefined || search.grupp !== undefined) && (
        <button type="button" className="button quiet" onClick={() => choose({})}>
          {mitt.filters.clear}
        </button>
      )}
    </form>
  );
}
