import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type ApiError, send } from '../../api/client.js';
import { PaymentsImportDocument, type PaymentsImportMutation } from '../../generated/graphql.js';
import { payments } from '../../locales/sv/payments.js';
import { sendFile } from '../../api/send-file.js';
import { FileField } from '../../ui/FileField.js';
import { count, instant } from '../../ui/format.js';

const t = payments.import;
const LARGEST_FILE = 5_000_000;

type Outcome = PaymentsImportMutation['importLedger'];

/** A list is read in one go: what is wrong with it is said before anything is booked. */
export function ImportList({ seller }: { readonly seller: string }) {
  const queries = useQueryClient();
  const picker = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const [fault, setFault] = useState<string>();
  const [reading, setReading] = useState(false);
  const read = useMutation<Outcome, ApiError, File>({
    mutationFn: async (chosen) => {
      setReading(false);
      const id = await sendFile(chosen);
      setReading(true);
      return (await send(PaymentsImportDocument, { input: { seller, file: id } })).importLedger;
    },
    onSuccess: () => queries.invalidateQueries(),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = file === undefined ? t.missing : file.size > LARGEST_FILE ? t.tooLarge : undefined;
    setFault(wrong);
    if (file === undefined || wrong !== undefined) return picker.current?.focus();
    read.mutate(file);
  };
  return (
    <section className="stack no-print" aria-labelledby="las-in">
      <h2 id="las-in">{t.title}</h2>
      <form className="stack form" onSubmit={submit} noValidate>
        <FileField
          ref={picker}
          label={t.file}
          help={t.fileHelp}
          accept=".csv,.txt,.skv"
          fault={fault ?? read.error?.message}
          choose={(chosen) => {
            setFile(chosen);
            setFault(undefined);
            read.reset();
          }}
        />
        <p>
          <button type="submit" className="button primary" disabled={read.isPending}>
            {t.button}
          </button>
        </p>
      </form>
      <p role="status" className={read.isPending ? 'notice' : 'hidden'}>
        {read.isPending && (reading ? t.reading : t.sending)}
      </p>
      {read.data && <Result outcome={read.data} />}
    </section>
  );
}

/** The focus goes here, so that who does not see the page hears what became of the list. */
function Result({ outcome: { repeated, import: list } }: { readonly outcome: Outcome }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const facts = [
    [t.booked, list.booked],
    [t.known, list.known],
    [t.unmatched, list.unmatched],
    ...(list.unpaid > 0 ? [[t.unpaid, list.unpaid] as const] : []),
  ] as const;
  return (
    <div className={repeated ? 'notice stack' : 'notice good stack'}>
      <h3 ref={heading} tabIndex={-1}>
        {repeated ? t.repeated(list.name) : t.done(list.name)}
      </h3>
      {repeated && <p>{t.repeatedText(instant(list.importedAt))}</p>}
      <dl className="import-outcome">
        {facts.map(([name, rows]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count(rows)}</dd>
          </div>
        ))}
      </dl>
      {list.unmatched > 0 && (
        <p>
          <a href="#rader">{t.toRows}</a>
        </p>
      )}
    </div>
  );
}
