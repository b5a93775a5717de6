import { describe, expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import { dependencies } from '../src/dependencies.ts';
import { httpMail } from '../src/mail/http.ts';
import { openMail } from '../src/mail/open.ts';
import { MailRefused } from '../src/mail/refused.ts';
import { smtpMail } from '../src/mail/smtp.ts';
import { demo } from './support/demo.ts';
import { mailService } from './support/mail-service.ts';
import { mailServer } from './support/smtp.ts';

const from = 'Kerngroep <kerngroep@example.org>';
const message = { to: 'anna@breda.example', subject: 'Uitnodiging', text: 'Eén regel.' };

describe('mail over SMTP', () => {
  test('arrives as it was written, from whom was configured', async () => {
    const server = await mailServer();
    await smtpMail(server.url, from).send(message);
    expect(server.mails[0]).toMatchObject({
      from: { name: 'Kerngroep', address: 'kerngroep@example.org' },
      to: [{ address: 'anna@breda.example' }],
      subject: 'Uitnodiging',
      text: 'Eén regel.\n',
    });
  });

  test('goes to one address, whatever stands in it', async () => {
    const server = await mailServer();
    const to = 'anna@breda.example, eve@elsewhere.example';
    await smtpMail(server.url, from)
      .send({ ...message, to })
      .catch(() => undefined);
    expect(server.recipients.flat()).not.toContain('eve@elsewhere.example');
  });

  test('is not given to a server elsewhere without encryption, unless that was asked for', async () => {
    const server = await mailServer('127.0.0.2');
    await expect(smtpMail(server.url, from).send(message)).rejects.toThrow(/TLS/);
    expect(server.mails).toEqual([]);
    await smtpMail(`${server.url}?requireTLS=false`, from).send(message);
    expect(server.mails).toHaveLength(1);
  });

  test('tells a server that does not want one mail from one that does not answer, and names nobody', async () => {
    const server = await mailServer();
    const mail = smtpMail(server.url, from);
    server.refuse({ responseCode: 550, message: 'no anna@breda.example here' });
    await expect(mail.send(message)).rejects.toThrow(MailRefused);
    await expect(mail.send(message)).rejects.toThrow(/^(?!.*anna).*550/);
    await server.down();
    await expect(mail.send(message)).rejects.not.toThrow(MailRefused);
    await expect(mail.send(message)).rejects.toThrow(/ECONNREFUSED|ESOCKET/);
  });
});

/** A mail service until the test ends. */
async function serviceThatAnswers(status: number) {
  const service = await mailService(status);
  onTestFinished(service.stop);
  return service;
}

describe('mail by a service', () => {
  test('is posted as JSON with the token', async () => {
    const { url, taken } = await serviceThatAnswers(202);
    await httpMail(url, 'secret', from).send(message);
    expect(taken).toEqual([{ authorization: 'Bearer secret', body: { from, ...message } }]);
  });

  test.each([
    [422, true],
    [401, false],
    [302, false],
    [503, false],
  ])('that answers %i was not sent (about this mail only: %s)', async (status, isAboutMail) => {
    const { url } = await serviceThatAnswers(status);
    const error = await httpMail(url, 'secret', from)
      .send(message)
      .catch((thrown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(error instanceof MailRefused).toBe(isAboutMail);
    expect(error.message).not.toContain('anna');
  });
});

describe('the configuration of mail', () => {
  const whole = {
    MAIL_URL: 'smtp://me:pass@mail.example:587',
    MAIL_FROM: from,
    PUBLIC_URL: 'https://k.example',
  };
  const problemsOf = (environment: Record<string, string>) => {
    const read = readConfig(environment);
    return read.ok ? [] : read.problems;
  };

  test('may be absent: then there is no mail', () => {
    expect(problemsOf({})).toEqual([]);
    expect(openMail({})).toBeNull();
  });

  test.each<[string, Record<string, string>, RegExp]>([
    ['no way that exists', { MAIL_URL: 'ftp://me:hunter2@mail.example' }, /^MAIL_URL: must be smtp/],
    ['no address at all', { MAIL_URL: 'hunter2' }, /^MAIL_URL: must be smtp/],
    ['a service without encryption', { MAIL_URL: 'http://mail.example/send' }, /^MAIL_URL: must be/],
    ['no sender', { MAIL_FROM: '' }, /^MAIL_FROM: /],
    ['a sender that is no address', { MAIL_FROM: 'Kerngroep' }, /^MAIL_FROM: must be an e-mail address/],
    ['a service without a token', { MAIL_URL: 'https://mail.example/send' }, /^MAIL_TOKEN: /],
  ])('says what to do about %s, and no password', (_, changes, said) => {
    const problems = problemsOf({ ...whole, ...changes });
    expect(problems).toEqual([expect.stringMatching(said)]);
    expect(problems.join()).not.toContain('hunter2');
  });

  test('needs to know where visitors find it, because links begin with that', () => {
    const { PUBLIC_URL: _, ...rest } = whole;
    expect(problemsOf(rest)).toEqual([expect.stringMatching(/^PUBLIC_URL: /)]);
    expect(problemsOf(whole)).toEqual([]);
  });

  test('is not for a demo in which anybody may be anybody', async () => {
    const { database, dependencies: platform } = await demo();
    const mail = { send: async () => undefined };
    const mailOf = (environment: Record<string, string>) => {
      const read = readConfig(environment);
      if (!read.ok) throw new Error(read.problems.join());
      return dependencies(read.config, database, { isDemo: true }, { ...platform, mail }).mail;
    };
    expect(mailOf({})).toBeNull();
    expect(mailOf({ SIGN_IN: 'none' })).toBe(mail);
  });

  test('takes a mail service with a token', () => {
    expect(problemsOf({ ...whole, MAIL_URL: 'https://mail.example/send', MAIL_TOKEN: 'x' })).toEqual([]);
  });
});
