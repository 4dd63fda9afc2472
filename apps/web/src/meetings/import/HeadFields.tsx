import { minutesImport as texts } from '../../locales/sv/minutes-import.js';
import { useChecking } from './checking.js';
import { setHead } from './edit.js';
import { Field } from './Field.js';
import { headId } from './fields.js';
import type { HeadField, MinutesForm } from './minutes-form.js';

const t = texts.head;

/** What the meeting was called, when and where it was. */
export function HeadFields({ form }: { readonly form: MinutesForm }) {
  const { change } = useChecking();
  const field = (name: HeadField) => ({
    id: headId(name),
    value: form[name],
    onChange: (value: string) => change(setHead({ [name]: value })),
  });
  return (
    <section className="stack tight" aria-labelledby="motet">
      <h3 id="motet">{t.title}</h3>
      <Field label={t.name} {...field('title')} help={form.title.trim() === '' ? t.nameHelp : undefined} />
      <div className="import-times">
        <Field label={t.date} type="date" {...field('date')} />
        <Field
          label={t.starts}
          type="time"
          {...field('startsAt')}
          help={form.startsAt === '' ? t.startsHelp : undefined}
        />
        <Field label={t.ends} type="time" {...field('endsAt')} />
      </div>
      <Field label={t.place} {...field('place')} />
    </section>
  );
}
