import type { Role } from '../../src/domain/role.ts';
import type { SignInMethod } from '../../src/domain/sign-in.ts';
import { addresses, at } from '../addresses.ts';
import { capital } from '../format.ts';
import { empty, Form, Submit } from '../parts/form.tsx';
import { moment } from '../parts/history.tsx';
import { ListHead } from '../parts/list-head.tsx';
import { Page } from '../parts/page.tsx';
import { ActionCell, Cell, Row, Table } from '../parts/table.tsx';
import type { View } from '../view.ts';

export type SessionRow = {
  id: number;
  method: SignInMethod;
  device: string;
  startedAt: string;
  seenAt: string;
  role: Role;
  party: string | null;
  isThis: boolean;
};

/** Where I am signed in: what is not me, I end here. */
export function SessionList(props: { view: View; sessions: SessionRow[]; hasOtherRole: boolean }) {
  const { view, sessions } = props;
  const { t } = view;
  const { columns } = t.sessions;
  const heads = [columns.device, columns.role, columns.startedAt, columns.seenAt];
  return (
    <Page view={view} title={t.sessions.title}>
      <ListHead title={t.sessions.title} lead={t.sessions.lead} />
      {props.hasOtherRole && (
        <p>
          <a href={addresses.ownRole}>{t.signIn.ownRole.change}</a>
        </p>
      )}
      <Table
        view={view}
        caption={t.sessions.title}
        columns={[...heads.map((text) => ({ text })), { text: columns.end, action: true }]}
      >
        {sessions.map((session) => (
          <SessionLine view={view} session={session} />
        ))}
      </Table>
      {sessions.length > 1 ? (
        <Form view={view} action={addresses.otherSessionsEnd} filled={empty}>
          <Submit text={t.sessions.endOthers} kind="secondary" />
        </Form>
      ) : (
        <p class="quiet">{t.sessions.onlyThis}</p>
      )}
    </Page>
  );
}

function SessionLine({ view, session }: { view: View; session: SessionRow }) {
  const { t } = view;
  const { columns } = t.sessions;
  const role = capital(t.words.role[session.role]);
  return (
    <Row>
      <Cell>
        {session.device || t.sessions.unknownDevice}
        {session.isThis && <strong> ({t.sessions.thisOne})</strong>}
        <br />
        <span class="quiet">{t.sessions.method[session.method]}</span>
      </Cell>
      <Cell label={columns.role}>{session.party ? `${role}, ${session.party}` : role}</Cell>
      <Cell label={columns.startedAt}>{moment(session.startedAt, view)}</Cell>
      <Cell label={columns.seenAt}>{moment(session.seenAt, view)}</Cell>
      <ActionCell>{!session.isThis && <End view={view} session={session} />}</ActionCell>
    </Row>
  );
}

function End({ view, session }: { view: View; session: SessionRow }) {
  const { end, unknownDevice } = view.t.sessions;
  return (
    <Form
      view={view}
      action={at(addresses.sessionEnd, { id: session.id })}
      filled={empty}
      class="inline-form"
    >
      <button type="submit" class="link-button">
        {end}
        <span class="visually-hidden"> {session.device || unknownDevice}</span>
      </button>
    </Form>
  );
}
