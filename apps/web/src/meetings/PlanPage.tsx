import { MOST_DAYS } from '@domain/meetings/check-meeting.js';
import { parseLocalDate } from '@domain/shared/local-date.js';
import { stockholmInstant } from '@domain/shared/stockholm.js';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import '../bodies/bodies.css';
import { faultOf } from '../bodies/form.js';
import { useChange, useData } from '../api/hooks.js';
import {
  MeetingsBodiesDocument,
  type MeetingsBodiesQuery,
  MeetingsPlanDocument,
  MeetingsSaveDocument,
} from '../generated/graphql.js';
import { meetings as texts } from '../locales/sv/meetings.js';
import { Page } from '../ui/Page.js';
import { SelectField } from '../ui/SelectField.js';
import { Answer, Empty } from '../ui/states.js';
import { TextField } from '../ui/TextField.js';
import './meetings.css';
import { type PlanFields, plannedDays } from './plan-days.js';
import { PlannedDays } from './PlannedDays.js';
import { RhythmForm } from './RhythmForm.js';

const t = texts.plan;
const CRUMBS = [{ label: texts.title, to: '/moten' }] as const;

/** One meeting, or a series of them, as drafts. */
export function PlanPage() {
  const answer = useData(MeetingsBodiesDocument, {});
  return (
    <Page title={t.title} crumbs={CRUMBS} lead={t.lead}>
      <Answer of={answer}>
        {({ viewer }) => {
          const bodies = viewer.bodies.filter(({ viewerMayWriteMeetings }) => viewerMayWriteMeetings);
          if (bodies.length > 0) return <PlanForm bodies={bodies} />;
          return (
            <Empty title={t.notYours}>
              <p>{t.notYoursHelp}</p>
            </Empty>
          );
        }}
      </Answer>
    </Page>
  );
}

function PlanForm({ bodies }: { readonly bodies: MeetingsBodiesQuery['viewer']['bodies'] }) {
  const { samverkan, antal } = useSearch({ from: '/moten/planera' });
  const navigate = useNavigate({ from: '/moten/planera' });
  const isSeries = antal === 'serie';
  const one = useChange(MeetingsSaveDocument);
  const many = useChange(MeetingsPlanDocument);
  const { error, isPending } = isSeries ? many : one;
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const form = useForm<PlanFields>({
    defaultValues: {
      body: bodies.some(({ slug }) => slug === samverkan) ? samverkan : bodies.length === 1 ? bodies[0]!.slug : '',
      title: '',
      day: '',
      starts: '',
      ends: '',
      place: '',
      rhythm: 'WEEKS',
      every: '2',
      nth: '1',
      weekday: '4',
      from: '',
      to: '',
    },
  });
  const { register, handleSubmit, formState, watch } = form;
  const { errors } = formState;
  const planned = isSeries ? plannedDays(watch()) : [];
  const days = planned.filter((day) => !skipped.has(day));
  const submit = handleSubmit(async ({ body, title, day, starts, ends, place }) => {
    if (!isSeries) {
      const at = (time: string) => stockholmInstant(parseLocalDate(day)!, time).toISOString();
      const input = { body, title, place, startsAt: at(starts), endsAt: ends === '' ? null : at(ends) };
      const done = await one.mutateAsync({ input }).catch(() => null);
      if (done) await navigate({ to: '/moten/$id', params: { id: done.saveMeeting.meeting.id } });
      return;
    }
    if (days.length === 0 || days.length > MOST_DAYS) return;
    const input = { body, title, place, days, startTime: starts, endTime: ends || null };
    const done = await many.mutateAsync({ input }).catch(() => null);
    if (done) await navigate({ to: '/moten', search: { samverkan: body } });
  });
  const noDays = isSeries && formState.isSubmitted && days.length === 0;
  return (
    <form className="stack plan-form" noValidate onSubmit={(event) => void submit(event)}>
      {(error || noDays || (formState.isSubmitted && !formState.isValid)) && (
        <p className="notice bad" role="alert">
          {error && error.field === undefined ? error.message : t.fix}
        </p>
      )}
      <fieldset className="stack tight">
        <legend className="legend">{t.count}</legend>
        <div className="row">
          {([undefined, 'serie'] as const).map((choice) => (
            <label key={choice ?? 'ett'} className="check">
              <input
                type="radio"
                name="antal"
                checked={antal === choice}
                onChange={() =>
                  void navigate({
                    search: (before) => ({ ...before, antal: choice }),
                    replace: true,
                    resetScroll: false,
                  })
                }
              />
              <span>{choice === undefined ? t.one : t.series}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <SelectField
        label={t.body}
        options={[['', t.needBody], ...bodies.map(({ slug, name }) => [slug, name] as const)]}
        fault={faultOf(error, 'body', errors.body?.message)}
        {...register('body', { required: t.needBody })}
      />
      <TextField
        label={t.name}
        help={t.nameHelp}
        autoComplete="off"
        fault={faultOf(error, 'title', errors.title?.message)}
        {...register('title', { required: t.needName })}
      />
      {isSeries ? (
        <RhythmForm form={form} />
      ) : (
        <TextField
          label={t.day}
          type="date"
          fault={faultOf(error, 'startsAt', errors.day?.message)}
          {...register('day', { required: t.needDay, shouldUnregister: true })}
        />
      )}
      <div className="pair">
        <TextField
          label={t.starts}
          type="time"
          fault={faultOf(error, 'startTime', errors.starts?.message)}
          {...register('starts', { required: t.needStarts })}
        />
        <TextField
          label={t.ends}
          type="time"
          help={t.endsHelp}
          fault={faultOf(error, 'endTime', errors.ends?.message) ?? faultOf(error, 'endsAt')}
          {...register('ends', {
            validate: (ends, { starts }) => ends === '' || ends > starts || t.needLater,
          })}
        />
      </div>
      <TextField
        label={t.place}
        help={t.placeHelp}
        autoComplete="off"
        fault={faultOf(error, 'place')}
        {...register('place')}
      />
      {isSeries && (
        <PlannedDays
          body={watch('body')}
          days={planned}
          skipped={skipped}
          onChange={setSkipped}
          fault={faultOf(error, 'days', noDays ? t.needDays : undefined)}
        />
      )}
      <div className="row">
        <button type="submit" className="button primary" disabled={isPending}>
          {isPending ? t.saving : isSeries ? t.saveSeries(days.length) : t.saveOne}
        </button>
      </div>
    </form>
  );
}
