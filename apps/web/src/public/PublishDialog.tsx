import { type ReactNode, useId, useState } from 'react';
import { ApiError } from '../api/client.js';
import { useChange, useData } from '../api/hooks.js';
import { FormDialog } from '../bodies/form.js';
import { type PublicationCheckQuery, PublicationCheckDocument, PublishDocument } from '../generated/graphql.js';
import { published as texts } from '../locales/sv/public.js';
import { Answer, Loading } from '../ui/states.js';
import { TableBox } from '../ui/TableBox.js';

const t = texts.dialog;

export interface Wanted {
  readonly kind: 'MINUTES' | 'DECISION' | 'AGREEMENT';
  readonly subject: string;
}

type Check = PublicationCheckQuery['publicationCheck'];

/**
 * Shows what the check found in what is to be published, and publishes that and nothing else.
 *
 * @param children choices that stand before the check.
 */
export function PublishDialog({
  wanted,
  withoutItems = [],
  onClose,
  children,
}: {
  readonly wanted: Wanted;
  readonly withoutItems?: readonly string[];
  readonly onClose: () => void;
  readonly children?: ReactNode;
}) {
  const input = { ...wanted, ...(withoutItems.length > 0 && { withoutItems: [...withoutItems] }) };
  const check = useData(PublicationCheckDocument, { input });
  const publish = useChange(PublishDocument);
  // What is acknowledged is the check that was seen: another one asks again.
  const [acknowledged, setAcknowledged] = useState('');
  const [unasked, setUnasked] = useState(false);
  const seen = check.isPlaceholderData ? undefined : check.data?.publicationCheck;
  const submit = async () => {
    if (!seen) return;
    if (seen.findings.length > 0 && acknowledged !== seen.digest) return setUnasked(true);
    const { digest } = seen;
    await publish
      .mutateAsync({ input: { ...input, digest, acknowledged: acknowledged === digest } })
      .then(onClose, async (error) => {
        if (error instanceof ApiError && error.code === 'CONFLICT') await check.refetch();
      });
  };
  return (
    <FormDialog
      title={t.title}
      button={t.button}
      working={t.working}
      error={publish.error}
      pending={publish.isPending || !seen}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t.lead}</p>
      {children}
      <Answer of={check}>
        {({ publicationCheck }) =>
          seen ? (
            <Checked
              check={publicationCheck}
              acknowledged={acknowledged === seen.digest}
              unasked={unasked}
              onAcknowledge={(yes) => setAcknowledged(yes ? seen.digest : '')}
            />
          ) : (
            <Loading what={t.checking} />
          )
        }
      </Answer>
    </FormDialog>
  );
}

function Checked({
  check,
  acknowledged,
  unasked,
  onAcknowledge,
}: {
  readonly check: Check;
  readonly acknowledged: boolean;
  readonly unasked: boolean;
  readonly onAcknowledge: (yes: boolean) => void;
}) {
  const id = useId();
  const missing = unasked && !acknowledged;
  return (
    <div className="stack">
      <h3>{check.title}</h3>
      {check.withheld.length > 0 && (
        <div className="stack tight">
          <h4>{t.withheld}</h4>
          <ul className="bullets">
            {check.withheld.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      {check.findings.length === 0 ? (
        <p className="notice">{t.nothing}</p>
      ) : (
        <>
          <p className="notice warn">{t.found(check.findings.length)}</p>
          <TableBox label={t.found(check.findings.length)}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t.columns.what}</th>
                  <th scope="col">{t.columns.text}</th>
                  <th scope="col">{t.columns.where}</th>
                </tr>
              </thead>
              <tbody>
                {check.findings.map(({ kind, text, where }) => (
                  <tr key={`${kind} ${where} ${text}`}>
                    <td>{t.kinds[kind]}</td>
                    <td>{text}</td>
                    <td>{where}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableBox>
          <div className="field">
            <label className="check">
              <input
                type="checkbox"
                checked={acknowledged}
                aria-invalid={missing ? true : undefined}
                aria-describedby={missing ? id : undefined}
                onChange={(event) => onAcknowledge(event.target.checked)}
              />
              {t.acknowledge}
            </label>
            {missing && (
              <p className="fault" id={id} role="alert">
                {t.acknowledgeFirst}
              </p>
            )}
          </div>
        </>
      )}
    </div>
  );
}
