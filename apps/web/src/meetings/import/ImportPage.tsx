import '../../bodies/bodies.css';
import { useData } from '../../api/hooks.js';
import { ImportBodiesDocument } from '../../generated/graphql.js';
import { minutesImport as texts } from '../../locales/sv/minutes-import.js';
import { Page } from '../../ui/Page.js';
import { Answer, Empty } from '../../ui/states.js';
import { CheckPage, CRUMBS } from './CheckPage.js';
import './import.css';
import { SourceForm } from './SourceForm.js';
import { useWork } from './use-work.js';

/** Minutes that exist already, from text or file to a meeting: read, checked, saved. */
export function ImportPage() {
  const answer = useData(ImportBodiesDocument, {});
  const work = useWork();
  const { source, progress } = work;
  if (source && progress && answer.data) {
    const body = answer.data.viewer.bodies.find(({ slug }) => slug === source.body);
    return <CheckPage work={work} source={source} progress={progress} body={body?.name ?? source.body} />;
  }
  return (
    <Page title={texts.title} crumbs={CRUMBS} lead={texts.lead}>
      <Answer of={answer}>
        {({ viewer }) => {
          const bodies = viewer.bodies.filter(({ viewerMayWriteMeetings }) => viewerMayWriteMeetings);
          if (bodies.length > 0) return <SourceForm bodies={bodies} onRead={work.start} />;
          return (
            <Empty title={texts.notYours}>
              <p>{texts.notYoursHelp}</p>
            </Empty>
          );
        }}
      </Answer>
    </Page>
  );
}
