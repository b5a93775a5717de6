import { addresses } from '../views/addresses.ts';
import { siteAddress } from './config.ts';
import { roles } from './domain/role.ts';

/** Says on standard output where it runs, on which day it stands, and as whom one can look in. */
export function announce(
  config: { HOST: string; PUBLIC_URL?: string; DEMO_DATE?: string; SIGN_IN?: string },
  port: number,
  programme: { title: string; isDemo: boolean; demoDate: string | null },
) {
  const address = siteAddress(config, port);
  const day = config.DEMO_DATE ?? programme.demoDate;
  const lines = [`${programme.title} is at ${address}`];
  if (programme.isDemo) {
    lines.push(day ? `It is a demo and stands on ${day} (DEMO_DATE= for the real date).` : 'It is a demo.');
    if (config.SIGN_IN !== 'none')
      lines.push(`Choose a role at ${address}${addresses.signIn}: ${roles.join(', ')}.`.replaceAll('_', ' '));
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}
