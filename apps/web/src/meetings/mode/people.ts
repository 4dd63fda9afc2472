import type { Person } from '@domain/meetings/quick-line.js';
import { useData } from '../../api/hooks.js';
import { ModePeopleDocument } from '../../generated/graphql.js';
import type { Attendee, Meeting } from './meeting.js';

export interface KnownPerson extends Person {
  /** Person and organisation: one and the same person may answer for two. */
  readonly id: string;
  /** Absent for a guest, who is known by name only. */
  readonly personId?: string;
  /** Code of the organisation that the person answers for. */
  readonly organisation: string | null;
  /** Name, with the organisation where two have the same. */
  readonly label: string;
}

interface Choice {
  readonly id: string;
  readonly name: string;
  readonly organisation: { readonly code: string; readonly name: string } | null;
}

/** Those who can be given something to do: who is known in the body, and who is at the meeting without being that. */
export function knownPeople(choices: readonly Choice[], attendees: readonly Attendee[]): KnownPerson[] {
  const names = new Set(choices.map(({ name }) => name));
  const guests = attendees.filter(({ name }) => !names.has(name));
  const all = [...choices, ...guests.map(({ name, organisation }) => ({ id: undefined, name, organisation }))];
  return all.map(({ id, name, organisation }) => {
    const alone = all.filter((other) => other.name === name).length === 1;
    return {
      id: `${id ?? name} ${organisation?.code ?? ''}`,
      ...(id !== undefined && { personId: id }),
      name,
      organisation: organisation?.code ?? null,
      label: alone || !organisation ? name : `${name}, ${organisation.name}`,
    };
  });
}

const TAKES_PART: readonly Attendee['role'][] = ['CHAIR', 'ORGANISER', 'MEMBER', 'SUBSTITUTE'];

/** Everybody who is known in the body, and those whom "alla" means. */
export function usePeople({ body, attendees }: Meeting): {
  readonly people: readonly KnownPerson[];
  readonly everybody: readonly KnownPerson[];
} {
  const { data } = useData(ModePeopleDocument, { body: body.slug });
  const people = knownPeople(data?.assigneeChoices.nodes ?? [], attendees);
  const present = attendees.filter(({ role }) => TAKES_PART.includes(role));
  const seated = data?.body?.seats.map(({ person, organisation }) => ({ name: person.name, organisation })) ?? [];
  // Where nobody has noted who is there: those who sit in the body.
  const everybody = (present.length > 0 ? present : seated).flatMap(
    ({ name, organisation }) =>
      people.find((one) => one.name === name && (!organisation || one.organisation === organisation.code)) ??
      people.find((one) => one.name === name) ??
      [],
  );
  return { people, everybody };
}
