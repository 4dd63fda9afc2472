// Loaded before the portal: its clock starts at TEST_NOW and goes on from there.
const Real = Date;
const offset = Real.parse(process.env.TEST_NOW) - Real.now();

globalThis.Date = class extends Real {
  constructor(...args) {
    if (args.length === 0) super(Real.now() + offset);
    else super(...args);
  }

  static now() {
    return Real.now() + offset;
  }
};
