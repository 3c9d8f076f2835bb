import type { Target } from "./target.ts";
import {
  continuing,
  coverage,
  coverageOfUnknown,
  cumulative,
  deliverable,
  rate,
  recurring,
  standard,
} from "./target-kinds.ts";

/**
 * The reviewed reading of 济高新管发〔2026〕1号, by task number. What a sentence hopes for (持续提升…意识, 缓解…压力) is
 * no target; an act that it demands without a figure is a deliverable, or a service kept up. Units of measure are the
 * notice's own words, null where it uses none. Where it says 全覆盖 or 上级下达的任务 and not how much that is, the base
 * is missing and has to be asked for.
 */
export const targets2026: Readonly<Record<number, readonly Target[]>> = {
  1: [
    coverage("学校、幼儿园食堂检查", 91, "家", "91家学校、幼儿园食堂"),
    coverage("校外配餐单位检查", 1, "家", "1家校外配餐单位"),
    coverage("校外托管机构检查", 102, "家", "102家提供餐饮服务的校外托管机构"),
    coverage("大宗食材供应商检查", 8, "家", "8家大宗食材供应商"),
    cumulative("专项抽检", 300, "批次", "专项抽检300批次"),
    deliverable("动态检查机制", "落实动态检查机制"),
    deliverable("全链条管理制度", "健全食品安全、从业人员、场所环境等全链条管理制度"),
  ],
  2: [
    continuing("校园周边交通安全整治", "深化校园周边交通安全整治"),
    cumulative("“五类”基础设施", 10, "处", "不少于10处"),
    continuing("消防安全宣传教育", "强化中小学师生消防安全宣传教育"),
    deliverable("消防应急预案和物资储备", "完善消防应急预案和物资储备"),
    coverageOfUnknown("校园消防演练覆盖", null, "校园消防演练全覆盖"),
  ],
  3: [
    cumulative("心理辅导教师培训", 200, "人（次）", "200人（次）以上"),
    recurring("心理健康讲座", "MONTH", 1, "次", "每月至少开展1次"),
    recurring("心理健康筛查", "SCHOOL_YEAR", 1, "次", "每学年开展1次"),
    deliverable("重点学生建档", "对重点学生建立档案"),
    continuing("重点学生关注与介入", "实时关注、分类介入"),
  ],
  4: [
    coverageOfUnknown("孤儿助学金发放", "人", "全区符合条件的孤儿"),
    standard("助学金标准", "EQUAL", 10000, "元/人·学年", "每人每学年1万元"),
  ],
  5: [
    coverageOfUnknown("孤儿免费体检", "人", "全区符合条件的孤儿"),
    standard("体检标准", "AT_MOST", 800, "元/人", "每人最高800元"),
  ],
  6: [
    cumulative("中心村卫生室建设", 2, "家", "两家中心村卫生室"),
    cumulative("特色专科卫生院", 1, "个", "1个特色专科卫生院（社区服务中心）"),
    cumulative("薄弱村卫生室提升", 20, "家", "20家薄弱村卫生室实现“五有三提升”"),
  ],
  7: [
    cumulative("养老机构床位", 120, "张", "养老机构床位120张"),
    cumulative("认知障碍照护床位", 20, "张", "认知障碍照护床位20张"),
  ],
  8: [cumulative("养老从业人员培训", 60, "人（次）", "60人（次）")],
  9: [
    cumulative("“两癌”免费检查", 10000, "名", "10000名35—64岁城乡妇女"),
    coverageOfUnknown("低收入患病妇女救助", "人", "符合条件的低收入“两癌”患病妇女"),
    standard("患病妇女救助标准", "EQUAL", 10000, "元/人", "每人1万元"),
  ],
  10: [
    coverage("特困人员照料护理", 500, "名", "500余名城乡特困人员", { approximate: true }),
    standard("护理标准下限", "AT_LEAST", null, "元/人·月", "不低于上年度最低工资标准的1/10 、1/6 、1/3", {
      baseMissing: true,
    }),
    standard("全自理护理标准", "EQUAL", 221, "元/人·月", "221元（增加10元）/人/月"),
    standard("半护理护理标准", "EQUAL", 369, "元/人·月", "369元（增加18元）/人/月"),
    standard("全护理护理标准", "EQUAL", 737, "元/人·月", "737元（增加35元）/人/月"),
    cumulative("临时救助", 170, "人（次）", "不少于170人（次）"),
  ],
  11: [
    coverage("残疾、孤独症儿童康复救助", 110, "名", "约110名残疾儿童、孤独症儿童", { approximate: true }),
    standard("困难家庭救助标准", "EQUAL", 2000, "元/户", "每户2000元"),
    coverage("孤独症儿童困难家庭救助", 12, "户", "约12户孤独症儿童困难家庭", { approximate: true }),
  ],
  12: [
    deliverable("就业创业政策体系", "完善就业创业政策体系"),
    continuing("产业与就业协同", "强化产业与就业协同"),
    continuing("稳岗扩岗政策落实", "全面落实稳岗扩岗政策措施"),
    cumulative("城镇新增就业", 9000, "人", "9000人以上"),
  ],
  13: [
    deliverable("培训学员遴选", "组织各街道遴选高素质农民培训学员"),
    deliverable("培训方案", "配合兖州区做好高素质农民培训方案"),
    deliverable("理论学习和实践学习", "组织开展好理论学习和实践学习"),
    rate("培训任务完成率", 100, "完成上级下达的高素质农民培训任务，确保培训任务完成率100%", {
      baseMissing: true,
    }),
    rate("学员满意度", 100, "学员满意度100%"),
  ],
  14: [
    continuing("高峰免费公交线路", "4条线路在早晚高峰时段执行免费乘坐公交车政策", {
      target: 4,
      unitOfMeasure: "条",
    }),
    continuing("公交惠民宣传", "加大宣传力度"),
  ],
  15: [cumulative("断头路打通", 2, "条", "丹凤街、兴达路2条断头路")],
  16: [
    cumulative("戏曲进乡村", 98, "场", "戏曲进乡村98场"),
    coverageOfUnknown("戏曲进乡村覆盖", null, "实现全覆盖"),
  ],
  17: [cumulative("群众和青少年赛事活动", 150, "场", "150场以上")],
  18: [
    cumulative("公安“集约办”便民点", 2, "个", "2个公安“集约办”便民点"),
    deliverable("高频业务“一站式办理”", "户政、出入境、车驾管等高频业务“一站式办理”"),
    deliverable("自助设备配备", "配备驾驶员自助体检设备、出入境智慧受理台、自助照相签注设备等"),
    deliverable("24小时自助办理", "24h自助办理"),
  ],
  19: [
    cumulative("城市管理社区服务站改建", 2, "处", "城市管理社区服务站2处"),
    cumulative("“民生微市”", 6, "处", "“民生微市”6处"),
  ],
  20: [
    deliverable("全域社会服务体系布局", "形成“1+2+3+N”的布局"),
    deliverable("区级社会服务指挥中心", "区级社会服务指挥中心"),
    deliverable("8956789热线", "8956789热线"),
    deliverable("“美美高新”平台", "“美美高新”平台"),
    deliverable("线下核心店、特色店", "线下核心店、特色店"),
    continuing("三方主体协同", "用好政府、国企、市场3个主体"),
    deliverable("社区综合服务中心", "N个社区综合服务中心", { unitOfMeasure: "个", baseMissing: true }),
    deliverable("特色服务场景", "特色服务场景", { unitOfMeasure: "个", baseMissing: true }),
  ],
  21: [
    deliverable("物业服务能力提升行动", "实施物业服务能力水平提升行动"),
    continuing("双向进入、交叉任职", "深化“双向进入、交叉任职”"),
    cumulative("信托制物业试点小区", 1, "个", "1个信托制物业服务模式试点小区"),
    cumulative("物业项目经理培训", 130, "人次", "物业企业项目经理培训130人次"),
    cumulative("物业一线人员培训", 1330, "人次", "物业企业一线人员培训1330人次"),
  ],
  22: [cumulative("供水工程设施维修养护", 1, "处", "1处供水工程设施维修养护")],
  23: [coverageOfUnknown("灾害民生综合保险", null, "为全区居民购买政府灾害民生综合保险")],
  24: [
    continuing("高层建筑专项行动", "落实高层建筑专项行动工作要求"),
    cumulative("消防安全教育培训", 20000, "人", "2万人"),
  ],
};
