import { astroSettings } from './src/builder/astro-settings.ts';

// The settings stand where their types are checked; Astro looks for them here.
export default astroSettings();
