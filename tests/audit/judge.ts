import * as z from 'zod';

const severities = ['critical', 'high', 'moderate', 'low', 'info'] as const;

/** What `npm audit --json` says, as far as we look at it (`auditReportVersion` 2). */
const report = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({ severity: z.enum(severities), via: z.array(z.unknown()) }),
  ),
});

type Verdict = { words: string[]; isGrave: boolean };

/** What to say of it, line by line, and whether it may go on so: not with a weakness that is high or critical. */
export function judge(said: string): Verdict {
  const told = report.safeParse(parsed(said));
  if (!told.success) return { words: [`Not audited: ${whyNot(parsed(said))}`], isGrave: false };
  const found = Object.entries(told.data.vulnerabilities).map(([name, { severity, via }]) => ({
    severity,
    line: `${severity}: ${name}${titleOf(via)}`,
  }));
  if (!found.length)
    return { words: ['Audited: nothing that we depend on has a known weakness.'], isGrave: false };
  const isGrave = found.some(({ severity }) => severity === 'critical' || severity === 'high');
  return { words: found.map(({ line }) => line).sort(), isGrave };
}

function parsed(said: string): unknown {
  try {
    return JSON.parse(said);
  } catch {
    return null;
  }
}

const whyNot = (said: unknown): string => {
  const { data } = z.object({ message: z.string() }).safeParse(said);
  return `the registry does not answer audits (${data?.message ?? 'it said nothing in time'}).`;
};

function titleOf(via: unknown[]): string {
  const { data } = z.object({ title: z.string() }).safeParse(via.find((one) => typeof one === 'object'));
  return data ? ` (${data.title})` : '';
}
