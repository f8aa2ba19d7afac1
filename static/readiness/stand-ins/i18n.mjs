/** The one function of it that the bridge needs to tell the reader's language. What translates texts of the manifest stays out. */
export { ensureLocale } from '../../../node_modules/@forge/i18n/out/ensureLocale.js';
