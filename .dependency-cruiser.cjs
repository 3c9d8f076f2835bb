// The one place for the direction of imports. Everything points towards packages/domain, which points nowhere.

const tests = "\\.(?:test|fixture)\\.tsx?$|^apps/[^/]+/test/";
const outside = (/** @type {string} */ path) => `^(?!(?:${path})/)(?:apps|packages|bench|scripts)/`;

/** @type {import("dependency-cruiser").IForbiddenRuleType[]} */
const betweenPackages = [
  {
    name: "domain-imports-nothing",
    comment:
      "The rules are pure: tomorrow's database, server or console must not be able to change them. " +
      "The calendar of public holidays is a table.",
    severity: "error",
    from: { path: "^packages/domain/", pathNot: [tests, "\\.config\\.ts$"] },
    to: { pathNot: ["^packages/domain/src/", "/node_modules/chinese-days/"] },
  },
  {
    name: "domain-tests-import-domain-only",
    severity: "error",
    from: { path: "^packages/domain/" },
    to: { path: outside("packages/domain") },
  },
  {
    name: "api-imports-domain-only",
    severity: "error",
    from: { path: "^apps/api/" },
    to: { path: outside("apps/api|packages/domain") },
  },
  {
    name: "admin-imports-domain-and-schema-only",
    comment:
      "The console knows the server by its schema; code shared with it would tie their releases together.",
    severity: "error",
    from: { path: "^apps/admin/" },
    to: { path: outside("apps/admin|packages/domain|packages/schema") },
  },
  {
    name: "e2e-imports-no-sources",
    comment: "A journey sees what a person sees: the built server and its pages.",
    severity: "error",
    from: { path: "^apps/e2e/" },
    to: { path: outside("apps/e2e") },
  },
];

/** @type {import("dependency-cruiser").IForbiddenRuleType[]} */
const insideApi = [
  {
    name: "platform-knows-no-module",
    comment: "Features are built on the platform; a platform that knows one cannot serve the next.",
    severity: "error",
    from: { path: "^apps/api/src/platform/", pathNot: tests },
    to: { path: "^apps/api/src/(?!platform/)" },
  },
  {
    name: "modules-are-composed-from-above",
    comment:
      "main, server and cli put the modules together; a module that reached for them would close a circle.",
    severity: "error",
    from: { path: "^apps/api/src/modules/", pathNot: tests },
    to: { path: "^apps/api/src/(?!platform/|modules/)" },
  },
];

/** @type {import("dependency-cruiser").IForbiddenRuleType[]} */
const insideAdmin = [
  {
    name: "shared-knows-no-feature",
    severity: "error",
    from: { path: "^apps/admin/src/shared/" },
    to: { path: "^apps/admin/src/(?:app|features)/" },
  },
  {
    name: "features-do-not-know-the-app",
    severity: "error",
    from: { path: "^apps/admin/src/features/" },
    to: { path: "^apps/admin/src/app/" },
  },
  {
    name: "features-do-not-know-one-another",
    comment:
      "What two features need is lifted into shared, so that either can be read and removed alone. The desk and the " +
      "page of a task are put together from what other features show of them.",
    severity: "error",
    from: { path: "^apps/admin/src/features/(?!home/|task/)([^/]+)/" },
    to: { path: "^apps/admin/src/features/(?!$1/)" },
  },
];

/** @type {import("dependency-cruiser").IForbiddenRuleType[]} */
const everywhere = [
  { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
  {
    name: "no-imports-of-tests",
    comment:
      "Only a test runner's configuration and the bench may start what tests start: a private MariaDB.",
    severity: "error",
    from: { pathNot: [tests, "\\.config\\.ts$", "^bench/"] },
    to: { path: tests },
  },
  {
    name: "resolvable",
    comment: "An import that is not found would slip past every rule above.",
    severity: "error",
    from: {},
    to: { couldNotResolve: true },
  },
];

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [...betweenPackages, ...insideApi, ...insideAdmin, ...everywhere],
  options: {
    // Type-only imports count: they tie two places together as much as any.
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/(?:dist|test-results)/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
      mainFields: ["module", "main", "types", "typings"],
    },
  },
};
