import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useData } from '../api/hooks.js';
import { MeetingsOfBodyDocument } from '../generated/graphql.js';
import { meetings as texts } from '../locales/sv/meetings.js';
import { SelectField } from '../ui/SelectField.js';
import { Answer, Empty } from '../ui/states.js';
import { Backlog } from './Backlog.js';
import './meetings.css';
import { MeetingsList } from './MeetingsList.js';
import { Status } from './status.js';
import { when } from './when.js';

const t = texts.body;

/** A body's meetings: the next one, all of them, and what lies in store. */
export function BodyMeetings({ slug }: { readonly slug: string }) {
  const answer = useData(MeetingsOfBodyDocument, { slug });
  const { nar } = useSearch({ from: '/samverkan/$slug' });
  const navigate = useNavigate({ from: '/samverkan/$slug' });
  const choose = (next: string) =>
    void navigate({
      search: (before) => ({ ...before, nar: (next || undefined) as typeof nar }),
      replace: true,
      resetScroll: false,
    });
  return (
    <Answer of={answer}>
      {({ body }) =>
        body && (
          <div className="stack loose">
            <section className="stack" aria-labelledby="nasta-mote">
              <div className="row spread">
                <h2 id="nasta-mote">{t.next}</h2>
                <div className="row no-print">
                  <Link to="/moten" search={{ visa: 'arshjul', samverkan: slug }} className="button">
                    {t.year}
                  </Link>
                  {body.viewerMayWriteMeetings && (
                    <>
                      <Link to="/moten/importera" search={{ samverkan: slug }} className="button">
                        {texts.list.import}
                      </Link>
                      <Link to="/moten/planera" search={{ samverkan: slug, antal: 'serie' }} className="button">
                        {t.planSeries}
                      </Link>
                      <Link to="/moten/planera" search={{ samverkan: slug }} className="button primary">
                        {texts.list.plan}
                      </Link>
                    </>
                  )}
                </div>
              </div>
              {body.nextMeeting ? (
                <article className="card stack tight">
                  <h3>
                    <Link to="/moten/$id" params={{ id: body.nextMeeting.id }}>
                      {body.nextMeeting.title}
                    </Link>
                  </h3>
                  <p>
                    {when(body.nextMeeting)}
                    {body.nextMeeting.place && `, ${body.nextMeeting.place}`}
                  </p>
                  <p>
                    <Status of={body.nextMeeting.status} />
                  </p>
                </article>
              ) : (
                <p className="muted">{t.noNext}</p>
              )}
            </section>
            <section className="stack" aria-labelledby="alla-moten">
              <h2 id="alla-moten">{t.meetings}</h2>
              <div className="filters no-print">
                <SelectField
                  label={t.which}
                  value={nar ?? ''}
                  onChange={(event) => choose(event.target.value)}
                  options={[
                    ['', texts.list.coming],
                    ['tidigare', texts.list.past],
                    ['alla', texts.list.all],
                  ]}
                />
              </div>
              <MeetingsList
                body={slug}
                time={nar}
                empty={
                  <Empty title={texts.list.empty}>
                    <p>
                      {nar !== undefined
                        ? texts.list.emptyChosen
                        : body.viewerMayWriteMeetings
                          ? texts.list.emptyWriter
                          : texts.list.emptyComing}
                    </p>
                  </Empty>
                }
              />
            </section>
            {body.viewerMayWriteMeetings && <Backlog body={slug} items={body.backlog.nodes} />}
          </div>
        )
      }
    </Answer>
  );
}
