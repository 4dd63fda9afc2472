import { useMutation } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { faultOf, TextArea } from '../../bodies/form.js';
import { type ApiError, send } from '../../api/client.js';
import { type ImportBodiesQuery, ImportReadDocument } from '../../generated/graphql.js';
import { minutesImport as texts } from '../../locales/sv/minutes-import.js';
import { sendFile } from '../../api/send-file.js';
import { SelectField } from '../../ui/SelectField.js';
import { TextField } from '../../ui/TextField.js';
import { formOf, type MinutesForm } from './minutes-form.js';
import type { Source } from './use-work.js';

const t = texts.source;
const LARGEST_FILE = 20 * 1024 * 1024;
const LONGEST_TEXT = 2_000_000;

interface Fields {
  readonly body: string;
  readonly how: 'text' | 'file';
  readonly text: string;
  readonly file: FileList | null;
}

/** Step one: which body, and the minutes as text or file. */
export function SourceForm({
  bodies,
  onRead,
}: {
  readonly bodies: ImportBodiesQuery['viewer']['bodies'];
  readonly onRead: (source: Source, form: MinutesForm) => void;
}) {
  const { samverkan } = useSearch({ from: '/moten/importera' });
  const navigate = useNavigate({ from: '/moten/importera' });
  const { register, handleSubmit, formState, watch } = useForm<Fields>({
    defaultValues: {
      body: bodies.some(({ slug }) => slug === samverkan) ? samverkan : bodies.length === 1 ? bodies[0]!.slug : '',
      how: 'text',
      text: '',
      file: null,
    },
  });
  const reading = useMutation<void, ApiError, Fields>({
    mutationFn: async ({ body, how, text, file }) => {
      const input = how === 'text' ? { body, text } : { body, file: await sendFile(file![0]!) };
      const { readMinutes } = await send(ImportReadDocument, { input });
      onRead({ body, text: readMinutes.text, warnings: readMinutes.warnings }, formOf(readMinutes.draft));
      await navigate({ search: { samverkan: body }, replace: true });
    },
  });
  const { errors } = formState;
  const { error, isPending } = reading;
  const isText = watch('how') === 'text';
  return (
    <form
      className="stack form import-source-form"
      noValidate
      onSubmit={(event) => void handleSubmit((fields) => reading.mutate(fields))(event)}
    >
      {error && (
        <p className="notice bad" role="alert">
          {error.field === undefined ? error.message : t.fix}
        </p>
      )}
      <SelectField
        label={t.body}
        options={[['', t.needBody], ...bodies.map(({ slug, name }) => [slug, name] as const)]}
        fault={faultOf(error, 'body', errors.body?.message)}
        {...register('body', { required: t.needBody })}
      />
      <fieldset className="stack tight">
        <legend className="import-legend">{t.how}</legend>
        <div className="row">
          {(['text', 'file'] as const).map((how) => (
            <label key={how} className="check">
              <input type="radio" value={how} {...register('how')} />
              <span>{how === 'text' ? t.asText : t.asFile}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {isText ? (
        <TextArea
          label={t.text}
          rows={16}
          spellCheck={false}
          fault={faultOf(error, 'text', errors.text?.message)}
          {...register('text', {
            shouldUnregister: false,
            validate: (text, { how }) =>
              how === 'file' || (text.trim() === '' ? t.needText : text.length <= LONGEST_TEXT || t.tooLong),
          })}
        />
      ) : (
        <TextField
          label={t.file}
          type="file"
          accept=".txt,.docx,.pdf"
          help={t.fileHelp}
          fault={faultOf(error, 'file', errors.file?.message)}
          {...register('file', {
            validate: (file, { how }) => {
              if (how === 'text') return true;
              return !file?.[0] ? t.needFile : file[0].size <= LARGEST_FILE || t.tooLarge;
            },
          })}
        />
      )}
      <p>
        <button type="submit" className="button primary" disabled={isPending}>
          {isPending ? t.reading : t.read}
        </button>
      </p>
      <p role="status" className="hidden">
        {isPending && t.reading}
      </p>
    </form>
  );
}
