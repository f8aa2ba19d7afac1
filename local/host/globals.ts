import { installGlobals } from './invocation';

// Imported for its effect, before anything that loads @forge/api: that package takes hold of the outgoing fetch when it is loaded, and what it
// then holds is what the app's requests go through.
installGlobals();
