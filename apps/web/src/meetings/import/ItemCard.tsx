import { memo, useState } from 'react';
import { minutesImport as texts } from '../../locales/sv/minutes-import.js';
import { useChecking } from './checking.js';
import { mergeIntoPrevious, removeItem, setItem } from './edit.js';
import { Field } from './Field.js';
import { partId } from './fields.js';
import { Actions, Suggestions, Texts } from './ItemParts.js';
import { keptActions, type ItemForm } from './minutes-form.js';
import { Part, ShowLine } from './Part.js';

const t = texts.items;
/** Fields that most items leave empty. */
const SELDOM = ['presenters', 'timeSlot', 'registrationNumber', 'background', 'proposal', 'dispatchTo'] as const;
type Seldom = (typeof SELDOM)[number];
const ONE_LINE: readonly Seldom[] = ['timeSlot', 'registrationNumber'];

/** An item: its heading, and everything in it once it is opened. */
export const ItemCard = memo(function ItemCard({
  item,
  isFirst,
  isOpen,
  doubts,
  onToggle,
}: {
  readonly item: ItemForm;
  readonly isFirst: boolean;
  readonly isOpen: boolean;
  /** How many warnings in it nobody has looked at. */
  readonly doubts: number;
  readonly onToggle: (key: number, open: boolean) => void;
}) {
  const lines = item.from !== null && item.to !== null ? { from: item.from, to: item.to } : null;
  const summary = t.summary(item.decisions.length, keptActions(item).length);
  return (
    <Part lines={lines} whole className="import-item">
      <details open={isOpen} onToggle={(event) => onToggle(item.key, event.currentTarget.open)}>
        <summary data-item="">
          <span className="import-heading">
            {item.number} {item.title.trim() || t.untitled}
          </span>
          <span className="import-marks">
            {summary && <span className="muted small">{summary}</span>}
            {item.suggested.length > 0 && <span className="badge info">{t.suggested(item.suggested.length)}</span>}
            {doubts > 0 && <span className="badge warn">{t.doubts(doubts)}</span>}
          </span>
        </summary>
        {isOpen && <Opened item={item} isFirst={isFirst} />}
      </details>
    </Part>
  );
});

function Opened({ item, isFirst }: { readonly item: ItemForm; readonly isFirst: boolean }) {
  const { change, takeAway, faults } = useChecking();
  // As it was when opened: a field must not move while somebody writes in it.
  const [shown] = useState(() => SELDOM.filter((field) => item[field] !== ''));
  const [showsMembers] = useState(item.notConcerned.length > 0);
  const [showsAttachments] = useState(item.attachments.length > 0);
  const rest = SELDOM.filter((field) => !shown.includes(field));
  const { key } = item;
  const field = (name: Seldom | 'number' | 'title' | 'notes') => ({
    id: partId(key, name),
    value: item[name],
    onChange: (value: string) => change(setItem(key, { [name]: value })),
  });
  const seldom = (name: Seldom) => (
    <Field key={name} label={t[name]} type={ONE_LINE.includes(name) ? 'text' : 'area'} {...field(name)} />
  );
  const heading = `${item.number} ${item.title}`.trim() || t.untitled;
  return (
    <div className="stack import-item-fields">
      <div className="import-title">
        <Field label={t.number} {...field('number')} />
        <Field label={t.heading} {...field('title')} />
      </div>
      {shown.map(seldom)}
      <Field label={t.notes} type="area" {...field('notes')} />
      <Texts item={item} list="decisions" />
      <Actions item={item} />
      <Suggestions item={item} />
      {showsAttachments && <Texts item={item} list="attachments" />}
      {showsMembers && <NotConcerned item={item} />}
      <details className="import-more" open={rest.some((name) => faults.has(partId(key, name))) || undefined}>
        <summary>{t.more}</summary>
        <div className="stack">
          {rest.map(seldom)}
          {!showsAttachments && <Texts item={item} list="attachments" />}
          {!showsMembers && <NotConcerned item={item} />}
        </div>
      </details>
      <div className="row">
        {!isFirst && (
          <button
            type="button"
            className="button compact"
            onClick={() => takeAway(mergeIntoPrevious(key), t.merged(heading))}
          >
            {t.merge}
          </button>
        )}
        <button
          type="button"
          className="button compact danger"
          onClick={() => takeAway(removeItem(key), t.removed(heading))}
        >
          {t.remove}
        </button>
        <ShowLine line={item.from} />
      </div>
    </div>
  );
}

function NotConcerned({ item }: { readonly item: ItemForm }) {
  const { change, members } = useChecking();
  const { key, notConcerned } = item;
  if (members.length === 0) return null;
  return (
    <fieldset className="stack tight">
      <legend className="import-legend">{t.notConcerned}</legend>
      <div className="import-members">
        {members.map(({ code, name }) => (
          <label key={code} className="check">
            <input
              type="checkbox"
              checked={notConcerned.includes(code)}
              onChange={({ target }) =>
                change(
                  setItem(key, {
                    notConcerned: target.checked ? [...notConcerned, code] : notConcerned.filter((one) => one !== code),
                  }),
                )
              }
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
