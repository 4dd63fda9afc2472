import { useViewer, type Viewer } from '../../shell/viewer.js';

/** An organisation whose payments the person may see. */
export interface OwnOrganisation {
  readonly code: string;
  readonly name: string;
  /** Whether the person writes down its decisions. */
  readonly writes: boolean;
}

/** The organisations where somebody is FINANCE or CHIEF_EXECUTIVE, each once, by name. */
export function ownOrganisations({ roles }: Pick<Viewer, 'roles'>): OwnOrganisation[] {
  const found = new Map<string, OwnOrganisation>();
  for (const { role, organisation } of roles) {
    if (!organisation || (role !== 'FINANCE' && role !== 'CHIEF_EXECUTIVE')) continue;
    const { code, name } = organisation;
    found.set(code, { code, name, writes: role === 'FINANCE' || (found.get(code)?.writes ?? false) });
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'sv'));
}

/** One's own organisations; undefined while they are being read. */
export function useOwnOrganisations(): readonly OwnOrganisation[] | undefined {
  const { data } = useViewer();
  return data && ownOrganisations(data.viewer);
}
