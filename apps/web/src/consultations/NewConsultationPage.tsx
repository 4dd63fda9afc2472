import { useNavigate, useSearch } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import '../bodies/bodies.css';
import { faultOf, TextArea } from '../bodies/form.js';
import { useChange, useData } from '../api/hooks.js';
import { bySwedishName } from '../cost-sharing/names.js';
import {
  ConsultationCreateDocument,
  ConsultationsBodiesDocument,
  type ConsultationsBodiesQuery,
  ConsultationsMembersDocument,
} from '../generated/graphql.js';
import { consultations as texts } from '../locales/sv/consultations.js';
import { Page } from '../ui/Page.js';
import { SelectField } from '../ui/SelectField.js';
import { Answer, Empty } from '../ui/states.js';
import { TextField } from '../ui/TextField.js';
import './consultations.css';

const t = texts.form;
const CRUMBS = [{ label: texts.title, to: '/remisser' }] as const;

/** A consultation that has come in, or is expected. */
export function NewConsultationPage() {
  const answer = useData(ConsultationsBodiesDocument, {});
  return (
    <Page title={texts.add} crumbs={CRUMBS} lead={t.lead}>
      <Answer of={answer}>
        {({ viewer }) => {
          const bodies = viewer.bodies.filter((body) => body.viewerMayKeepConsultations);
          if (bodies.length > 0) return <Form bodies={bodies} />;
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

function Form({ bodies }: { readonly bodies: ConsultationsBodiesQuery['viewer']['bodies'] }) {
  const { samverkan } = useSearch({ from: '/remisser/ny' });
  const navigate = useNavigate({ from: '/remisser/ny' });
  const create = useChange(ConsultationCreateDocument);
  const { error } = create;
  const { register, handleSubmit, formState, watch } = useForm({
    defaultValues: {
      body: bodies.some(({ slug }) => slug === samverkan) ? samverkan! : bodies.length === 1 ? bodies[0]!.slug : '',
      title: '',
      from: '',
      dueOn: '',
      registrationNumber: '',
      penHolder: '',
      questions: '',
      expected: false,
    },
  });
  const { errors } = formState;
  const body = watch('body');
  const members = useData(ConsultationsMembersDocument, { slug: body }, { enabled: body !== '' }).data?.body?.members;
  const submit = handleSubmit(async ({ questions, penHolder, ...input }) => {
    const asked = questions.split('\n').map((line) => line.trim()).filter((line) => line !== ''); // prettier-ignore
    const done = await create
      .mutateAsync({ input: { ...input, penHolder: penHolder || null, questions: asked } })
      .catch(() => null);
    if (done) await navigate({ to: '/remisser/$id', params: { id: done.createConsultation.consultation.id } });
  });
  const questionsFault = error?.field?.startsWith('questions') ? error.message : undefined;
  return (
    <form className="stack consultation-form" noValidate onSubmit={(event) => void submit(event)}>
      {(error || (formState.isSubmitted && !formState.isValid)) && (
        <p className="notice bad" role="alert">
          {error && error.field === undefined ? error.message : t.fix}
        </p>
      )}
      <SelectField
        label={t.body}
        options={[['', t.needBody], ...bodies.map(({ slug, name }) => [slug, name] as const)]}
        fault={faultOf(error, 'body', errors.body?.message)}
        {...register('body', { required: t.needBody })}
      />
      <TextField
        label={t.title}
        autoComplete="off"
        fault={faultOf(error, 'title', errors.title?.message)}
        {...register('title', { required: t.needTitle })}
      />
      <TextField
        label={t.from}
        autoComplete="off"
        fault={faultOf(error, 'from', errors.from?.message)}
        {...register('from', { required: t.needFrom })}
      />
      <div className="pair">
        <TextField
          label={t.dueOn}
          type="date"
          fault={faultOf(error, 'dueOn', errors.dueOn?.message)}
          {...register('dueOn', { required: t.needDueOn })}
        />
        <TextField
          label={t.registrationNumber}
          autoComplete="off"
          fault={faultOf(error, 'registrationNumber')}
          {...register('registrationNumber')}
        />
      </div>
      <label className="check">
        <input type="checkbox" {...register('expected')} />
        <span>{t.expected}</span>
      </label>
      <SelectField
        label={t.penHolder}
        help={t.penHolderHelp}
        options={[
          ['', t.secretariat],
          ...bySwedishName((members ?? []).map(({ organisation }) => organisation)).map(
            ({ code, name }) => [code, name] as const,
          ),
        ]}
        fault={faultOf(error, 'penHolder')}
        {...register('penHolder')}
      />
      <TextArea label={t.questions} fault={questionsFault} {...register('questions')} />
      <div className="row">
        <button type="submit" className="button primary" disabled={create.isPending}>
          {create.isPending ? t.saving : t.save}
        </button>
      </div>
    </form>
  );
}
