import type { Story } from './dsl/story.ts';
import { zorgVoorVeiligheid } from './zorg-voor-veiligheid/index.ts';

/** Every story that can be seeded, by the name that the command line knows; the first is the default. */
export const stories: Record<string, () => Story> = {
  'zorg-voor-veiligheid': zorgVoorVeiligheid,
};
