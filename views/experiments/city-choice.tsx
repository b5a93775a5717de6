import { Choices } from '../parts/choices.tsx';
import type { Choice } from '../parts/fields.tsx';
import type { Filled } from '../parts/form.tsx';
import { NoCities } from '../set-up/no-cities.tsx';
import type { View } from '../view.ts';

type Props = { view: View; filled: Filled; cities: Choice[]; locked: number[] };

/** Which cities take part: those that are locked are only shown, and stay whatever is ticked. */
export function CityChoice({ view, filled, cities, locked }: Props) {
  const { fields, hints } = view.t.experiments;
  const isLocked = ({ value }: Choice) => locked.includes(Number(value));
  const fixed = cities.filter(isLocked).map(({ text }) => text);
  if (!cities.length) return <NoCities view={view} />;
  return (
    <Choices
      type="checkbox"
      name="cityIds"
      label={fields.cityIds}
      filled={filled}
      hint={
        <>
          {hints.cities} {fixed.length > 0 && hints.locked(fixed.join(', '))}
        </>
      }
      choices={cities.filter((city) => !isLocked(city))}
    />
  );
}
