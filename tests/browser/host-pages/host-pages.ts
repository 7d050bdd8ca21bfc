import { CHOICES } from './choices.ts';
import { FRAMEWORKS } from './frameworks.ts';
import type { HostPage } from './host-page.ts';
import { HOST_NAMES } from './hosts.ts';
import { LAYOUTS } from './layouts.ts';
import { ROUTERS } from './routers.ts';
import { SURROUNDINGS } from './surroundings.ts';

/** Every host page, in the order in which the table is published. */
export const HOST_PAGES: readonly HostPage[] = [
  ...LAYOUTS,
  ...HOST_NAMES,
  ...SURROUNDINGS,
  ...CHOICES,
  ...ROUTERS,
  ...FRAMEWORKS,
];
