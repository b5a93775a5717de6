import { Page } from '../parts/page.tsx';
import { type OverviewProps, SteeringOverview } from './overview.tsx';

/** The steering overview, of today or as it stood. */
export function SteeringPage(props: OverviewProps) {
  const { title } = props.view.t.steering;
  return (
    <Page view={props.view} title={title}>
      <SteeringOverview {...props} title={title} />
    </Page>
  );
}
