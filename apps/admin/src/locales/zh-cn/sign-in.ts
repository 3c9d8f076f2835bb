export const signIn = {
  title: "登录",
  username: "用户名",
  password: "密码",
  submit: "登录",
  submitting: "正在登录…",
  forgotten: "忘记密码请联系本单位管理员或系统管理员重置。",
  demoTitle: "演示账号",
  demoHint: "点击即可登录，密码 {{password}}。演示数据，并非真实进展。",
  demoOffices: "督查与机关",
  demoUnits: "责任单位",
  enterBoth: "请填写用户名和密码。",
};
