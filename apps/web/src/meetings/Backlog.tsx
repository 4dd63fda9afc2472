import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { faultOf, FormDialog, TextArea } from '../bodies/form.js';
import { useChange } from '../api/hooks.js';
import {
  MeetingsRemoveBacklogItemDocument,
  MeetingsSaveBacklogItemDocument,
  type MeetingsBacklogItemFragment,
} from '../generated/graphql.js';
import { meetings as texts } from '../locales/sv/meetings.js';
import { SelectField } from '../ui/SelectField.js';
import { TableBox } from '../ui/TableBox.js';
import { TextField } from '../ui/TextField.js';
import { Confirm } from './Confirm.js';
import { dayOf } from './when.js';

const t = texts.backlog;
type Item = MeetingsBacklogItemFragment;

/** What lies in store for meetings to come; for the secretariat. */
export function Backlog({ body, items }: { readonly body: string; readonly items: readonly Item[] }) {
  const [changing, setChanging] = useState<Item | 'new'>();
  const [removing, setRemoving] = useState<Item>();
  const remove = useChange(MeetingsRemoveBacklogItemDocument);
  return (
    <section className="stack" aria-labelledby="kommande-arenden">
      <div className="row spread">
        <h2 id="kommande-arenden">{t.title}</h2>
        <button type="button" className="button no-print" onClick={() => setChanging('new')}>
          {t.add}
        </button>
      </div>
      <p className="muted">{t.lead}</p>
      {items.length === 0 ? (
        <p>{t.empty}</p>
      ) : (
        <TableBox label={t.table}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.item}</th>
                <th scope="col">{t.month}</th>
                <th scope="col">{t.from}</th>
                <th scope="col">{t.actions}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((item) => (
                <tr key={item.id}>
                  <th scope="row" className="name">
                    {item.title}
                    {item.background && <span className="muted small part-of">{item.background}</span>}
                  </th>
                  <td className="nowrap">
                    {item.month == null ? t.once : texts.months[item.month - 1]}
                    {item.placedYear != null && <span className="muted small under">{t.placed(item.placedYear)}</span>}
                  </td>
                  <td>
                    {item.from && (
                      <Link to="/moten/$id" params={{ id: item.from.meeting.id }} hash={`punkt-${item.from.id}`}>
                        {item.from.meeting.title} {dayOf(item.from.meeting.startsAt)}
                      </Link>
                    )}
                  </td>
                  <td className="nowrap">
                    <button
                      type="button"
                      className="cell-button"
                      aria-label={t.change(item.title)}
                      onClick={() => setChanging(item)}
                    >
                      {t.changeShort}
                    </button>
                    <button
                      type="button"
                      className="cell-button"
                      aria-label={t.remove(item.title)}
                      onClick={() => setRemoving(item)}
                    >
                      {t.removeShort}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
      )}
      {changing && (
        <BacklogDialog
          body={body}
          item={changing === 'new' ? undefined : changing}
          onClose={() => setChanging(undefined)}
        />
      )}
      {removing && (
        <Confirm
          title={t.removeTitle}
          text={t.removeText(removing.title)}
          button={t.removeShort}
          danger
          error={remove.error}
          pending={remove.isPending}
          onConfirm={() => remove.mutate({ id: removing.id }, { onSuccess: () => setRemoving(undefined) })}
          onClose={() => {
            remove.reset();
            setRemoving(undefined);
          }}
        />
      )}
    </section>
  );
}

function BacklogDialog({
  body,
  item,
  onClose,
}: {
  readonly body: string;
  readonly item: Item | undefined;
  readonly onClose: () => void;
}) {
  const save = useChange(MeetingsSaveBacklogItemDocument);
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { title: item?.title ?? '', month: String(item?.month ?? ''), background: item?.background ?? '' },
  });
  const submit = handleSubmit(({ title, month, background }) =>
    save.mutate(
      { input: { body, id: item?.id, title, background, month: month === '' ? null : Number(month) } },
      { onSuccess: onClose },
    ),
  );
  return (
    <FormDialog
      title={item ? t.changeTitle : t.newTitle}
      error={save.error}
      pending={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={t.heading}
        autoComplete="off"
        fault={faultOf(save.error, 'title', formState.errors.title?.message)}
        {...register('title', { validate: (title) => title.trim() !== '' || t.needTitle })}
      />
      <SelectField
        label={t.month}
        help={t.monthHelp}
        options={[['', t.once], ...texts.months.map((name, index) => [String(index + 1), name] as const)]}
        fault={faultOf(save.error, 'month')}
        {...register('month')}
      />
      <TextArea label={t.background} fault={faultOf(save.error, 'background')} {...register('background')} />
    </FormDialog>
  );
}
