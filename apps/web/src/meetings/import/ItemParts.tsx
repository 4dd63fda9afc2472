import { readableDay } from '../../ui/format.js';
import { minutesImport as texts } from '../../locales/sv/minutes-import.js';
import { useChecking } from './checking.js';
import {
  acceptSuggestion,
  addAction,
  addText,
  removeAction,
  removeText,
  setAction,
  setAsideSuggestion,
  setText,
  type TextList,
} from './edit.js';
import { Field } from './Field.js';
import { partId } from './fields.js';
import type { ActionForm, ItemForm } from './minutes-form.js';
import { lineOf, Part, ShowLine } from './Part.js';
import { PersonField } from './PersonField.js';

const t = texts.items;
const WORDS: Readonly<Record<TextList, readonly [title: string, one: (index: number) => string, add: string]>> = {
  decisions: [t.decisions, t.decision, t.addDecision],
  attachments: [t.attachments, t.attachment, t.addAttachment],
};

function RemovePart({ what, onRemove }: { readonly what: string; readonly onRemove: () => void }) {
  return (
    <button type="button" className="cell-button" aria-label={t.removePart(what)} onClick={onRemove}>
      {t.removeShort}
    </button>
  );
}

/** The decisions of an item, or the names of its attachments. */
export function Texts({ item, list }: { readonly item: ItemForm; readonly list: TextList }) {
  const { change, takeAway } = useChecking();
  const [title, oneOf, add] = WORDS[list];
  return (
    <fieldset className="stack tight">
      <legend className="import-legend">{title}</legend>
      {item[list].map(({ key, text, line }, index) => {
        const what = oneOf(index + 1);
        return (
          <Part key={key} lines={lineOf(line)} className="import-row">
            <Field
              id={partId(key, 'text')}
              label={what}
              quiet
              isNew={line === null && text === ''}
              type="area"
              value={text}
              onChange={(value) => change(setText(item.key, list, key, value))}
            />
            <div className="import-foot">
              <ShowLine line={line} />
              <RemovePart what={what} onRemove={() => takeAway(removeText(item.key, list, key), t.removedPart(what))} />
            </div>
          </Part>
        );
      })}
      <p>
        <button type="button" className="button compact" onClick={() => change(addText(item.key, list))}>
          {add}
        </button>
      </p>
    </fieldset>
  );
}

/** What somebody is to do. */
export function Actions({ item }: { readonly item: ItemForm }) {
  const { change } = useChecking();
  return (
    <fieldset className="stack tight">
      <legend className="import-legend">{t.actions}</legend>
      {item.actions.map((action, index) => (
        <Action key={action.key} item={item.key} action={action} what={t.action(index + 1)} />
      ))}
      <p>
        <button type="button" className="button compact" onClick={() => change(addAction(item.key))}>
          {t.addAction}
        </button>
      </p>
    </fieldset>
  );
}

function Action({ item, action, what }: { readonly item: number; readonly action: ActionForm; readonly what: string }) {
  const { change, takeAway } = useChecking();
  const { key, text, dueOn, assignee, line } = action;
  return (
    <Part lines={lineOf(line)} className="import-row">
      <Field
        id={partId(key, 'text')}
        label={what}
        quiet
        isNew={line === null && text === ''}
        type="area"
        value={text}
        onChange={(value) => change(setAction(item, key, { text: value }))}
      />
      <div className="import-action">
        <PersonField
          id={partId(key, 'assignee')}
          label={t.assignee}
          value={assignee}
          onChange={(value) => change(setAction(item, key, { assignee: value }))}
          among="attendees"
        />
        <Field
          id={partId(key, 'dueOn')}
          label={t.dueOn}
          type="date"
          value={dueOn}
          onChange={(value) => change(setAction(item, key, { dueOn: value }))}
        />
      </div>
      <div className="import-foot">
        <ShowLine line={line} />
        <RemovePart what={what} onRemove={() => takeAway(removeAction(item, key), t.removedPart(what))} />
      </div>
    </Part>
  );
}

/** Tasks that stand in decisions or notes, apart: entered only when somebody says so. */
export function Suggestions({ item }: { readonly item: ItemForm }) {
  const { change, takeAway, showField } = useChecking();
  if (item.suggested.length === 0) return null;
  const id = partId(item.key, 'suggestions');
  return (
    <div className="import-suggestions stack tight" role="group" aria-labelledby={id}>
      <h4 id={id}>{t.suggestions}</h4>
      <p className="small">{t.suggestionsHelp}</p>
      {item.suggested.map(({ key, text, dueOn, assignee, line }) => (
        <Part key={key} lines={lineOf(line)} className="import-row">
          <p>{text}</p>
          <p className="small muted">
            {assignee || t.nobody}, {dueOn === '' ? t.noDay : readableDay(dueOn)}
          </p>
          <div className="row">
            <button
              type="button"
              id={partId(key, 'suggested')}
              className="button compact"
              aria-label={t.acceptOf(text)}
              onClick={() => {
                change(acceptSuggestion(item.key, key));
                showField(partId(key, 'text'));
              }}
            >
              {t.accept}
            </button>
            <button
              type="button"
              className="button compact quiet"
              aria-label={t.setAsideOf(text)}
              onClick={() => takeAway(setAsideSuggestion(item.key, key), t.wasSetAside)}
            >
              {t.setAside}
            </button>
            <ShowLine line={line} />
          </div>
        </Part>
      ))}
    </div>
  );
}
