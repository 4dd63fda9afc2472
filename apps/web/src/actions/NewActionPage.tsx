import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useData } from '../api/hooks.js';
import { ActionsChoicesDocument, type NewActionsMutation } from '../generated/graphql.js';
import { actions as texts } from '../locales/sv/actions.js';
import { Page } from '../ui/Page.js';
import { Answer, Empty } from '../ui/states.js';
import './actions.css';
import { NewActionDone } from './NewActionDone.js';
import { NewActionForm } from './NewActionForm.js';

const t = texts.create;

/** One text, given to one or to many. */
export function NewActionPage() {
  const search = useSearch({ from: '/atgarder/ny' });
  const choices = useData(ActionsChoicesDocument, {});
  const [created, setCreated] = useState<NewActionsMutation['createActions']>();
  return (
    <Page
      title={created ? t.doneTitle(created.actions.length) : t.title}
      key={created ? 'done' : 'form'}
      lead={created ? undefined : t.lead}
      crumbs={[{ label: texts.title, to: '/atgarder' }]}
    >
      {created ? (
        <NewActionDone created={created} another={() => setCreated(undefined)} />
      ) : (
        <Answer of={choices}>
          {({ viewer }) => {
            const bodies = viewer.bodies.filter((body) => body.viewerMayWriteMeetings);
            return bodies.length === 0 ? (
              <Empty title={t.none}>
                <p>{t.noneText}</p>
                <Link to="/atgarder" className="button">
                  {t.toList}
                </Link>
              </Empty>
            ) : (
              <NewActionForm bodies={bodies} body={search.samverkan} item={search.punkt} onCreated={setCreated} />
            );
          }}
        </Answer>
      )}
    </Page>
  );
}
