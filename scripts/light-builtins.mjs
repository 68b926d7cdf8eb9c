// An `import` from one of Node's own modules makes Node read every one of its exports, and some are getters that load much more: `node:util` brings
// worker threads and a diff with it, `node:fs` streams, `node:process` reports. This step of the build reads only what is used, by
// `process.getBuiltinModule` (Node 20.16 and newer). It saves a twentieth of a run.
import { builtinModules } from 'node:module';

const prefix = '\0builtin:';
/** The bundler's own runtime needs `node:module` before any other module is there. */
const names = new Set(builtinModules.filter((name) => name !== 'module'));

/** @returns {import('rolldown').Plugin} */
export function lightBuiltins() {
  return {
    name: 'light-builtins',
    resolveId: (id, _importer, { kind }) => {
      const name = id.replace(/^node:/, '');
      // What is imported dynamically is wanted as a whole.
      return kind === 'import-statement' && names.has(name) ? prefix + name : null;
    },
    load: (id) => (id.startsWith(prefix) ? { code: lightModule(id.slice(prefix.length)), moduleSideEffects: false } : null),
  };
}

/**
 * A module with the same names, each read where it is used: the bundler drops the others.
 * @param {string} name without `node:`
 */
export function lightModule(name) {
  const known = Object.keys(process.getBuiltinModule(`node:${name}`)).filter((key) => /^[A-Za-z_$][\w$]*$/.test(key) && key !== 'default');
  return [
    `const whole = /* @__PURE__ */ process.getBuiltinModule('node:${name}');`,
    'export default whole;',
    ...known.map((key) => `const value_${key} = /* @__PURE__ */ (() => whole.${key})();\nexport { value_${key} as ${key} };`),
  ].join('\n');
}
