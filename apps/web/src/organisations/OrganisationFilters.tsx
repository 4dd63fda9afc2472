import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { OrganisationKind } from '../generated/graphql.js';
import { common } from '../locales/sv/common.js';
import { organisations as texts } from '../locales/sv/organisations.js';
import { SelectField } from '../ui/SelectField.js';
import { TextField } from '../ui/TextField.js';
import { COUNTIES } from './counties.js';
import type { OrganisationsSearch } from './search.js';

const PAUSE_MS = 250;
const FIRST = ['MUNICIPALITY', 'REGION'] as const;
const kinds = [...FIRST, ...Object.values(OrganisationKind).filter((kind) => !FIRST.some((first) => first === kind))];
const all = ['', texts.filter.all] as const;

/** What to list. It lives in the address, so that a view can be sent to somebody. */
export function OrganisationFilters() {
  const search = useSearch({ from: '/organisationer' });
  const navigate = useNavigate({ from: '/organisationer' });
  const [typed, setTyped] = useState(search.sok ?? '');
  const set = (change: OrganisationsSearch) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false });

  // Back, forward and "Rensa filter" change the address: the field follows.
  useEffect(() => setTyped(search.sok ?? ''), [search.sok]);
  useEffect(() => {
    if (typed.trim() === (search.sok ?? '')) return undefined;
    const timer = setTimeout(() => set({ sok: typed.trim() || undefined }), PAUSE_MS);
    return () => clearTimeout(timer);
    // Only what is typed starts the clock.
  }, [typed]);

  return (
    <form
      className="register-filters"
      role="search"
      aria-label={texts.filter.label}
      onSubmit={(event) => {
        event.preventDefault();
        set({ sok: typed.trim() || undefined });
      }}
    >
      <TextField
        label={texts.filter.search}
        type="search"
        value={typed}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.target.value)}
      />
      <SelectField
        label={texts.filter.kind}
        value={search.typ ?? ''}
        options={[all, ...kinds.map((kind) => [kind, common.organisationKinds[kind]] as const)]}
        onChange={(event) => set({ typ: event.target.value || undefined })}
      />
      <SelectField
        label={texts.filter.county}
        value={search.lan ?? ''}
        options={[all, ...COUNTIES]}
        onChange={(event) => set({ lan: event.target.value || undefined })}
      />
    </form>
  );
}
