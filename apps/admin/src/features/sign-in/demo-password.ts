/** The password of demonstration accounts unless the operator chose another, which is then typed. */
export const demoPassword = "minsheng-demo";
