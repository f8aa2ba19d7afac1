const { ProcessorBuilder, ValidationTypes } = require('@forge/manifest');

/** Everything that @forge/manifest looks at, files included. Expects the working directory to be the app's. */
async function validateManifest() {
  const { errors = [], manifestObject } = await ProcessorBuilder.instance().withValidation(ValidationTypes.FULL).build().process();
  const found = errors.map(({ level, line, column, message }) => `manifest.yml:${line}:${column} ${level}: ${message}`);
  if (found.length > 0) throw new Error(found.join('\n'));
  const manifest = manifestObject?.typedContent;
  if (!manifest) throw new Error('manifest.yml could not be read');
  return manifest;
}

module.exports = { validateManifest };
