import type { Directory, Provider } from './provider.ts';
import type { ProviderSettings } from './settings.ts';

/** A provider as it was configured. What talks to its directory is read when somebody signs in with it first. */
export function openProvider(settings: ProviderSettings): Provider {
  const { name, issuer, domains } = settings;
  let known: Directory | undefined;
  const directory = async () => {
    const { openDirectory } = await import('./directory.ts');
    known ??= openDirectory(settings);
    return known;
  };
  return {
    name,
    issuer,
    domains,
    begin: async (...given) => (await directory()).begin(...given),
    finish: async (...given) => (await directory()).finish(...given),
  };
}
