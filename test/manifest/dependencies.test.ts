import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const root = join(__dirname, '..', '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const versions = z.record(z.string(), z.string());
const manifest = z.object({ dependencies: versions, devDependencies: versions }).parse(JSON.parse(read('package.json')));
const locked = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        dev: z.boolean().optional(),
        devOptional: z.boolean().optional(),
        hasInstallScript: z.boolean().optional(),
        os: z.array(z.string()).optional(),
        cpu: z.array(z.string()).optional(),
        license: z.string().optional(),
        resolved: z.string().optional(),
        integrity: z.string().optional(),
      }),
    ),
  })
  .parse(JSON.parse(read('package-lock.json')));
const installed = Object.entries(locked.packages).filter(([path]) => path !== '');
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** What goes to Atlassian: the backend's packages with all that they need. The page's are development dependencies, since they are built into it. */
const deployed = installed.filter(([, { dev, devOptional }]) => !dev && !devOptional);

/** Tools for building and testing whose script has nothing to do here: each works with what its package holds. */
const scriptsThatStayOff = ['@parcel/watcher', '@swc/core', 'esbuild', 'iframe-resizer', 'unrs-resolver'];

describe('the packages that the app rests on', () => {
  it('are named by exact versions', () => {
    for (const version of [...Object.values(manifest.dependencies), ...Object.values(manifest.devDependencies)])
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('run no script when they are installed', () => {
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
    const withScript = installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
    expect([...new Set(withScript)].filter((name) => !scriptsThatStayOff.includes(name))).toEqual([]);
  });

  it('come with a digest of what they hold', () => {
    expect(installed.filter(([, { resolved, integrity }]) => resolved && !integrity).map(([path]) => path)).toEqual([]);
  });
});

describe('the packages that are deployed with the backend', () => {
  it('are few, and hold neither a script nor anything built for one machine', () => {
    expect(deployed.length).toBeGreaterThan(3);
    expect(deployed.filter(([, one]) => one.hasInstallScript || one.os || one.cpu).map(([path]) => path)).toEqual([]);
  });

  it('have licences that let a vendor ship them', () => {
    const unlike = deployed.filter(
      ([, { license }]) => !/^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|SEE LICENSE IN LICENSE\.txt)$/.test(license ?? ''),
    );
    expect(unlike.map(([path, { license }]) => `${path}: ${license ?? 'none'}`)).toEqual([]);
  });
});
