import { DISPATCH_WAYS, type DispatchWay } from '@domain/meetings/dispatch.js';
import { useState } from 'react';
import { useChange } from '../../api/hooks.js';
import { faultOf, FormDialog } from '../../bodies/form.js';
import {
  type MeetingDispatchFragment,
  MeetingRemoveDispatchDocument,
  MeetingSaveDispatchDocument,
} from '../../generated/graphql.js';
import { approval as texts } from '../../locales/sv/approval.js';
import { readableDay, today } from '../../ui/format.js';
import { SelectField } from '../../ui/SelectField.js';
import { Fault } from '../../ui/states.js';
import { TextField } from '../../ui/TextField.js';
import type { Meeting } from '../meeting.js';
import { rereadOnConflict } from '../reread.js';
import type { Approvals } from './approvals.js';
import { itemLabel } from './item-label.js';

const t = texts.dispatch;
type Item = Approvals['agendaItems'][number];
type Decision = Item['decisions'][number];

/** Whom the minutes name as recipients, and nobody has noted yet. */
const untold = ({ dispatchTo }: Item, { dispatches }: Decision): string[] =>
  dispatchTo.filter((name) => dispatches.every(({ recipient }) => recipient !== name));

interface Open {
  readonly decision: Decision;
  readonly dispatch: MeetingDispatchFragment | undefined;
}

/** Expediering: to whom each decision goes, when and how it went, and its extract. */
export function Dispatch({ meeting, approvals }: { readonly meeting: Meeting; readonly approvals: Approvals }) {
  const [open, setOpen] = useState<Open>();
  const [extracting, setExtracting] = useState<{ readonly url: string; readonly name: string }>();
  const remove = useChange(MeetingRemoveDispatchDocument);
  const take = useChange(MeetingSaveDispatchDocument);
  const rows = approvals.agendaItems.flatMap((item) => item.decisions.map((decision) => ({ item, decision })));
  const atOnce = new Set(approvals.approvals.flatMap(({ items }) => items.map(({ id }) => id)));
  const writes = meeting.viewerMayWrite;
  const takeAll = async (item: Item, decision: Decision) => {
    for (const recipient of untold(item, decision)) {
      const saved = await take.mutateAsync({ input: { decision: decision.id, recipient } }).catch(() => undefined);
      if (!saved) return;
    }
  };
  if (rows.length === 0 && !writes) return null;
  return (
    <section className="stack" aria-labelledby="expediering">
      <h2 id="expediering">{t.title}</h2>
      {rows.length === 0 && <p className="muted">{t.none}</p>}
      {remove.error && <Fault error={remove.error} />}
      {take.error && <Fault error={take.error} />}
      <ul className="plain stack">
        {rows.map(({ item, decision }) => (
          <li key={decision.id} className="stack tight">
            <p>
              <strong>{itemLabel(item)}</strong> <span className="prewrap">{decision.text}</span>
            </p>
            <ul className="plain stack tight">
              {decision.dispatches.map((each) => (
                <li key={each.id} className="row">
                  <span>
                    {each.recipient}
                    {', '}
                    <span className="muted">
                      {each.sentOn != null && each.way != null
                        ? t.sent(readableDay(each.sentOn), t.ways[each.way])
                        : t.waits}
                    </span>
                  </span>
                  {writes && (
                    <button
                      type="button"
                      className="button compact no-print"
                      aria-label={t.markFor(each.recipient)}
                      onClick={() => setOpen({ decision, dispatch: each })}
                    >
                      {t.mark}
                    </button>
                  )}
                  {writes && each.sentOn == null && (
                    <button
                      type="button"
                      className="cell-button no-print"
                      aria-label={t.removeFor(each.recipient)}
                      onClick={() => remove.mutate({ id: each.id })}
                    >
                      {t.remove}
                    </button>
                  )}
                </li>
              ))}
            </ul>
            <p className="row no-print">
              {writes && untold(item, decision).length > 0 && (
                <button
                  type="button"
                  className="button compact"
                  disabled={take.isPending}
                  onClick={() => void takeAll(item, decision)}
                >
                  {t.take(untold(item, decision))}
                </button>
              )}
              {writes && (
                <button
                  type="button"
                  className="button compact"
                  aria-label={t.addTo(itemLabel(item))}
                  onClick={() => setOpen({ decision, dispatch: undefined })}
                >
                  {t.add}
                </button>
              )}
              {(meeting.status === 'APPROVED' || atOnce.has(item.id)) && (
                <button
                  type="button"
                  className="button compact"
                  aria-label={t.extractOf(itemLabel(item))}
                  onClick={() => setExtracting({ url: decision.extractUrl, name: itemLabel(item) })}
                >
                  {t.extract}
                </button>
              )}
            </p>
          </li>
        ))}
      </ul>
      {open && <DispatchDialog {...open} onClose={() => setOpen(undefined)} />}
      {extracting && <ExtractDialog {...extracting} onClose={() => setExtracting(undefined)} />}
    </section>
  );
}

function DispatchDialog({ decision, dispatch, onClose }: Open & { readonly onClose: () => void }) {
  const save = useChange(MeetingSaveDispatchDocument);
  const [recipient, setRecipient] = useState(dispatch?.recipient ?? '');
  const [sentOn, setSentOn] = useState(dispatch ? (dispatch.sentOn ?? today()) : '');
  const [way, setWay] = useState<DispatchWay>(dispatch?.way ?? 'EMAIL');
  const input = {
    id: dispatch?.id,
    version: dispatch?.version,
    decision: decision.id,
    recipient,
    sentOn: sentOn || null,
    way: sentOn === '' ? null : way,
  };
  return (
    <FormDialog
      title={dispatch ? t.to(dispatch.recipient) : t.add}
      error={save.error}
      pending={save.isPending}
      onSubmit={() => save.mutateAsync({ input }).then(onClose, rereadOnConflict)}
      onClose={onClose}
    >
      <TextField
        label={t.recipient}
        value={recipient}
        fault={faultOf(save.error, 'recipient')}
        onChange={(event) => setRecipient(event.target.value)}
      />
      <TextField
        label={t.day}
        type="date"
        value={sentOn}
        fault={faultOf(save.error, 'sentOn')}
        onChange={(event) => setSentOn(event.target.value)}
      />
      <SelectField
        label={t.way}
        value={way}
        onChange={(event) => setWay(event.target.value as DispatchWay)}
        options={DISPATCH_WAYS.map((each) => [each, t.ways[each]] as const)}
      />
    </FormDialog>
  );
}

function ExtractDialog({
  url,
  name,
  onClose,
}: {
  readonly url: string;
  readonly name: string;
  readonly onClose: () => void;
}) {
  const [by, setBy] = useState('');
  return (
    <FormDialog
      title={t.extractOf(name)}
      button={t.fetch}
      error={null}
      pending={by.trim() === ''}
      working={t.fetch}
      onSubmit={() => {
        window.location.assign(`${url}?by=${encodeURIComponent(by.trim())}`);
        onClose();
        return Promise.resolve();
      }}
      onClose={onClose}
    >
      <TextField label={t.by} value={by} onChange={(event) => setBy(event.target.value)} />
    </FormDialog>
  );
}
