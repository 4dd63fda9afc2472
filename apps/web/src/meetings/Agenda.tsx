import { isPlanned } from '@domain/meetings/states.js';
import { useEffect, useState } from 'react';
import { meeting as texts } from '../locales/sv/meeting.js';
import { Fault } from '../ui/states.js';
import { AddItem } from './AddItem.js';
import { AgendaItem } from './AgendaItem.js';
import { FromBacklog } from './FromBacklog.js';
import { type Meeting, writesText } from './meeting.js';
import { depths } from './move.js';
import { useMove } from './use-move.js';

const t = texts.agenda;

/** The agenda as a document; the secretariat writes it where it stands. */
export function Agenda({ meeting }: { readonly meeting: Meeting }) {
  const { agendaItems: items, status } = meeting;
  const writes = writesText(meeting);
  const [said, setSaid] = useState('');
  const move = useMove(meeting, setSaid);
  const depth = depths(items);
  useTarget(meeting.id);
  return (
    <section className="stack" aria-labelledby="dagordning">
      <h2 id="dagordning">{t.title}</h2>
      {items.length === 0 && <p className="muted">{writes ? t.emptyWriter : t.empty}</p>}
      {move.error && <Fault error={move.error} />}
      <ol className="plain agenda">
        {items.map((item) => (
          <AgendaItem
            key={item.id}
            meeting={meeting}
            item={item}
            depth={depth.get(item.id)!}
            writes={writes}
            move={writes && isPlanned(status) ? (direction) => move.go(item.id, direction) : undefined}
            say={setSaid}
          />
        ))}
      </ol>
      {writes && (
        <>
          <AddItem meeting={meeting} say={setSaid} />
          <FromBacklog meeting={meeting} />
        </>
      )}
      <p role="status" className="hidden">
        {said}
      </p>
    </section>
  );
}

/** A link to an item of another meeting leads to it once it is there. */
function useTarget(meeting: string): void {
  useEffect(() => {
    const { hash } = window.location;
    if (hash.startsWith('#punkt-')) document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [meeting]);
}
