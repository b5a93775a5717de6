import { can, type Right, reachOf } from '../../src/domain/permission.ts';
import type { View } from '../view.ts';

/** Whether whoever looks has a right at all: nobody is shown a way that is closed to them. */
export const may = ({ actor }: Pick<View, 'actor'>, right: Right): boolean =>
  actor !== null && can(actor.role, right);

/** Whether whoever looks has a right on everything, also on what has not left the workshop yet. */
export const mayAll = ({ actor }: Pick<View, 'actor'>, right: Right): boolean =>
  actor !== null && reachOf(actor.role, right) === 'all';
