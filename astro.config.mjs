import { astroSettings } from './src/builder/astro-settings.ts';

// Astro looks for the settings here; they stand in a module of `src`, where their types are checked.
export default astroSettings();
