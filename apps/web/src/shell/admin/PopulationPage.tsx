import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { type ApiError, send } from '../../api/client.js';
import {
  AdminImportPopulationDocument,
  type AdminImportPopulationMutation,
  type PopulationSeries,
} from '../../generated/graphql.js';
import { admin } from '../../locales/sv/admin.js';
import { FileField } from '../../ui/FileField.js';
import { SelectField } from '../../ui/SelectField.js';
import { AdminFrame } from './AdminFrame.js';
import { ImportResult } from './ImportResult.js';
import { sendFile } from '../../api/send-file.js';

const texts = admin.population;
const LARGEST_FILE = 20 * 1024 * 1024;

type Outcome = AdminImportPopulationMutation['importPopulation'];

/** SCB's files: first looked at, then read in. */
export function PopulationPage() {
  return (
    <AdminFrame page="folkmangd">
      <Import />
    </AdminFrame>
  );
}

function Import() {
  const queries = useQueryClient();
  const picker = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const [series, setSeries] = useState<PopulationSeries>('DECEMBER_31');
  const [preliminary, setPreliminary] = useState(false);
  const [fault, setFault] = useState<string>();
  const preview = useMutation<{ id: string; outcome: Outcome }, ApiError, File>({
    mutationFn: async (chosen) => {
      const id = await sendFile(chosen);
      const input = { file: id, series, preliminary, dryRun: true };
      return { id, outcome: (await send(AdminImportPopulationDocument, { input })).importPopulation };
    },
  });
  const read = useMutation<Outcome, ApiError, string>({
    mutationFn: async (id) => {
      const input = { file: id, series, preliminary, dryRun: false };
      return (await send(AdminImportPopulationDocument, { input })).importPopulation;
    },
    onSuccess: () => queries.invalidateQueries(),
  });
  const busy = preview.isPending || read.isPending;
  const startAgain = () => {
    preview.reset();
    read.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = file === undefined ? texts.missing : file.size > LARGEST_FILE ? texts.tooLarge : undefined;
    setFault(wrong);
    if (file === undefined || wrong !== undefined) return picker.current?.focus();
    startAgain();
    preview.mutate(file);
  };
  const changes = preview.data ? preview.data.outcome.newRows + preview.data.outcome.changedRows : 0;
  return (
    <>
      <form className="stack form" onSubmit={submit} noValidate>
        <FileField
          ref={picker}
          label={texts.file}
          help={texts.fileHelp}
          accept=".json,.csv,.xlsx"
          fault={fault ?? preview.error?.message}
          choose={(chosen) => {
            setFile(chosen);
            setFault(undefined);
            startAgain();
          }}
        />
        <SelectField
          label={texts.series}
          value={series}
          onChange={(event) => {
            setSeries(event.target.value as PopulationSeries);
            startAgain();
          }}
          options={Object.entries(texts.seriesOptions)}
        />
        <label className="admin-check">
          <input
            type="checkbox"
            checked={preliminary}
            onChange={(event) => {
              setPreliminary(event.target.checked);
              startAgain();
            }}
          />
          {texts.preliminary}
        </label>
        <p>
          <button type="submit" className={preview.data ? 'button' : 'button primary'} disabled={busy}>
            {texts.preview}
          </button>
        </p>
      </form>
      <p role="status" className={busy ? 'notice' : 'hidden'}>
        {preview.isPending && texts.reading}
        {read.isPending && texts.importing(changes)}
      </p>
      {read.error && (
        <p className="notice bad" role="alert">
          {read.error.message}
        </p>
      )}
      {read.data ? (
        <ImportResult outcome={read.data} done />
      ) : (
        preview.data && (
          <>
            <ImportResult outcome={preview.data.outcome} />
            {changes === 0 ? (
              <p className="notice">{texts.nothingToRead}</p>
            ) : (
              <p>
                <button
                  type="button"
                  className="button primary"
                  disabled={busy}
                  onClick={() => read.mutate(preview.data.id)}
                >
                  {texts.read}
                </button>
              </p>
            )}
          </>
        )
      )}
    </>
  );
}
