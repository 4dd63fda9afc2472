import { useSearch } from '@tanstack/react-router';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useData } from '../../api/hooks.js';
import { ImportPeopleDocument } from '../../generated/graphql.js';
import { meetings } from '../../locales/sv/meetings.js';
import { minutesImport as texts } from '../../locales/sv/minutes-import.js';
import { Page } from '../../ui/Page.js';
import { Confirm } from '../Confirm.js';
import { Attendees } from './Attendees.js';
import { type Checking, CheckingProvider } from './checking.js';
import { countsOf } from './count.js';
import { addItem, type Edit } from './edit.js';
import type { Faults } from './faults.js';
import { fieldOfWarning, partId } from './fields.js';
import { HeadFields } from './HeadFields.js';
import { Items } from './Items.js';
import { lit, linesAt } from './lit.js';
import type { MinutesForm } from './minutes-form.js';
import { peopleOf } from './people.js';
import { PeopleList } from './PersonField.js';
import { SaveSection } from './SaveSection.js';
import './source.css';
import { linesOfSource, SourceText } from './SourceText.js';
import { useSides } from './use-sides.js';
import type { Progress, Source, Work } from './use-work.js';
import { Warnings } from './Warnings.js';

const t = texts.check;
export const CRUMBS = [{ label: meetings.title, to: '/moten' }] as const;
const NO_FAULTS: Faults = new Map();

/** Step two: the source to the left, what was recognised to the right; nothing is saved until somebody says so. */
export function CheckPage({
  work,
  source,
  progress,
  body,
}: {
  readonly work: Work;
  readonly source: Source;
  readonly progress: Progress;
  /** Its name. */
  readonly body: string;
}) {
  const { form, seen } = progress;
  const { samverkan } = useSearch({ from: '/moten/importera' });
  const sides = useSides(source, form);
  const { showLine, showField } = sides;
  const [faults, setFaults] = useState<Faults>(NO_FAULTS);
  const [isLeaving, setLeaving] = useState(false);
  const known = useKnown(source, form);
  const { change, takeAway, taken, undo } = useUndo(form, work.change);
  const checking = useMemo<Checking>(
    () => ({ change, takeAway, showLine, showField, faults, ...known }),
    [change, takeAway, showLine, showField, faults, known],
  );
  const content = useRef<HTMLHeadingElement>(null);
  const doubts = useMemo(() => source.warnings.filter((_, index) => !seen.includes(index)), [source, seen]);
  return (
    <Page
      title={t.title}
      crumbs={CRUMBS}
      lead={
        <>
          <p>
            <strong>{body}</strong>: {t.counts(countsOf(form))}.
          </p>
          <p>{work.isKept ? t.notSaved : <strong>{t.notKept}</strong>}</p>
        </>
      }
      actions={
        <button type="button" className="button" onClick={() => setLeaving(true)}>
          {t.restart}
        </button>
      }
    >
      {samverkan !== undefined && samverkan !== source.body && <p className="notice warn">{texts.unfinished(body)}</p>}
      <CheckingProvider value={checking}>
        <PeopleList people={known.people} />
        <div
          className="stack loose"
          onPointerMove={({ target }) => lit.set(linesAt(target))}
          onPointerLeave={() => lit.set(null)}
          onFocus={({ target }) => sides.follow(target)}
        >
          <Warnings
            warnings={source.warnings}
            seen={seen}
            onSeen={(next) => work.set({ seen: next })}
            showLine={showLine}
            fieldOf={(warning) => fieldOfWarning(form, warning)}
            showField={showField}
          />
          <div className="import-views" role="group" aria-label={t.views}>
            {(['text', 'content'] as const).map((view) => (
              <button
                key={view}
                type="button"
                className="button"
                aria-pressed={sides.view === view}
                onClick={() => sides.setView(view)}
              >
                {view === 'text' ? t.asText : t.asContent}
              </button>
            ))}
          </div>
          <div className="import-sides" data-view={sides.view}>
            <div className="import-left stack tight">
              <h2>{t.text}</h2>
              <p className="muted small" id="import-text-help">
                {t.textHelp}
              </p>
              <SourceText text={source.text} pane={sides.pane} onChoose={sides.chooseLine} />
            </div>
            <section className="import-right stack" aria-labelledby="import-content">
              <h2 id="import-content" tabIndex={-1} ref={content}>
                {t.content}
              </h2>
              <HeadFields form={form} />
              <Attendees attendees={form.attendees} />
              <Items
                items={form.items}
                doubts={doubts}
                open={sides.open}
                onToggle={sides.toggle}
                onAdd={() => {
                  change(addItem);
                  sides.toggle(form.nextKey, true);
                  showField(partId(form.nextKey, 'number'));
                }}
                onToggleAll={(isOpen) => sides.toggleAll(isOpen ? form.items.map(({ key }) => key) : [])}
              />
            </section>
          </div>
        </div>
        <SaveSection
          work={work}
          source={source}
          progress={progress}
          faults={faults}
          setFaults={setFaults}
          showField={showField}
        />
      </CheckingProvider>
      <div className="import-undo" role="status">
        {taken && (
          <p className="notice row" key={taken.text}>
            <span>{taken.text}</span>
            <button
              type="button"
              className="button compact"
              ref={(button) => button?.focus({ preventScroll: true })}
              onClick={() => {
                undo();
                content.current?.focus({ preventScroll: true });
              }}
            >
              {t.undo}
            </button>
          </p>
        )}
      </div>
      {isLeaving && (
        <Confirm
          title={t.restartTitle}
          text={t.restartText}
          button={t.restart}
          danger
          error={null}
          pending={false}
          onConfirm={work.clear}
          onClose={() => setLeaving(false)}
        />
      )}
    </Page>
  );
}

/** Names and members that the body knows; they follow what is typed a little later, so that typing never waits for them. */
function useKnown({ body, text, warnings }: Source, form: MinutesForm): Pick<Checking, 'people' | 'members'> {
  const { data } = useData(ImportPeopleDocument, { slug: body });
  const doubtful = useMemo(() => {
    const lines = linesOfSource(text);
    return warnings.flatMap(({ code, line }) => (code === 'NAME_FOLDED' ? (lines[line - 1] ?? []) : []));
  }, [text, warnings]);
  const later = useDeferredValue(form);
  const inBody = data?.assigneeChoices.nodes.map(({ name }) => name) ?? [];
  const names = JSON.stringify(peopleOf(later, inBody, doubtful));
  return useMemo(() => {
    const members = new Map(
      (data?.body?.memberships ?? []).map(({ organisation }) => [organisation.code, organisation]),
    );
    return {
      people: JSON.parse(names) as Checking['people'],
      members: [...members.values()].sort((a, b) => a.name.localeCompare(b.name, 'sv')),
    };
  }, [names, data]);
}

/** What was taken away last can be had back until something else is changed. */
function useUndo(form: MinutesForm, apply: (edit: Edit) => void) {
  const [taken, setTaken] = useState<{ readonly text: string; readonly before: MinutesForm }>();
  const now = useRef(form);
  useEffect(() => {
    now.current = form;
  }, [form]);
  const change = useCallback(
    (edit: Edit) => {
      setTaken(undefined);
      apply(edit);
    },
    [apply],
  );
  const takeAway = useCallback(
    (edit: Edit, text: string) => {
      setTaken({ text, before: now.current });
      apply(edit);
    },
    [apply],
  );
  return { change, takeAway, taken, undo: () => taken && change(() => taken.before) };
}
