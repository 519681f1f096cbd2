import type { FindingLevel, PhraseCode } from './finding.ts'

/** One line of the phrase table of R-156, with the rule that stands behind it. */
export type Phrase = {
	code: PhraseCode
	level: FindingLevel
	rule: string
	pattern: RegExp
	/** A clause that matches this as well is harmless: negated, or about something else. */
	unless?: RegExp
}

const negated =
	/不收|不交|不用|不需|不得|不会|不扣|不押|无需|毋需|无须|免|没有|没|无|未|勿|禁止|严禁|杜绝|拒绝|谢绝|非|骗子/
const feeWords =
	'押金|保证金(?!融)|服装费|工服费|工装费|体检费|培训费|报名费|中介费|介绍费|资料费|建档费|入职费|入会费|手续费|办证费'
const elsewhere =
	/不|无|没|未|免|毋|勿|禁|杜绝|(?<!\d)0元?(押金|租金)|拒绝|谢绝|报销|发放|补贴|补助|福利|承担|公司出|提成|奖金|佣金|溢价|投标|履约|采购|标书|客户|商户|店主|学员|学生|家长|系统|平台|计算|收缴|催缴|租金|收据|个税|介绍人|退还|退回|退款|往来款|财务|合同|保函|骗子/
const asked = '收|交|缴|付|扣|自理|自付|自费|自备|元|\\d'
const provinces =
	'北京|天津|上海|重庆|河北|河南|山西|山东|内蒙古|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|东北'

/**
 * R-153…R-156. The patterns look at one clause at a time, so that "无押金" or "不限男女" is not taken
 * for its opposite.
 */
export const phrases: readonly Phrase[] = [
	{
		code: 'sex',
		level: 'block',
		rule: 'R-153',
		pattern:
			/(只|仅|专)(招|要|限|收)?(男|女)(?!女|男)|(?<![不无])限(男|女)(?!女|男|不)|(?<![男女子儿])(男|女)(士|性|生|孩|工)?优先/,
	},
	{
		code: 'marriage-birth',
		level: 'block',
		rule: 'R-153',
		pattern:
			/(未婚|已婚|已育|未育|已婚已育)(者|人员|女性)?(优先|勿扰|均?可优先)|(限|须|需|要求)(未婚|已婚|已育)|无生育(计划|打算)|(不|暂不)(准|得|能|考虑)(怀孕|生育)|孕检/,
	},
	{
		code: 'hukou-region',
		level: 'block',
		rule: 'R-153',
		pattern:
			/(?<![不无])(限|仅限|只招|只要|须|要求)[^，。；、,;]{0,6}户(籍|口)|(本地|本市|本省|本县)户(籍|口)(优先|者)|外地(人|户口|人员)?(勿扰|免|不招|不要)|(不招|不要|谢绝)外地/,
		unless: /户(籍|口)不限|不限户(籍|口)|就近|证明/,
	},
	{
		code: 'origin-ethnic',
		level: 'block',
		rule: 'R-153',
		pattern: new RegExp(
			`(不招|不要|谢绝|拒绝)[^，。；,;]{0,4}(${provinces})(人|籍)|(${provinces})(人|籍)?(勿扰|免谈|不要|除外)|(限|仅限|只招)汉族|汉族优先|少数民族勿扰`,
		),
	},
	{
		code: 'carrier',
		level: 'block',
		rule: 'R-153',
		pattern: /乙肝|两对半|(病毒|病菌)携带者/,
		unless: /不(查|检|体检|检查|限|要求)|无需|不歧视|疫苗|病房|患者|项目|科室/,
	},
	{
		code: 'disability',
		level: 'block',
		rule: 'R-153',
		pattern: /残疾人?(勿扰|免谈|不要|不招|不收)|(无|没有|非)残疾|(不招|不要|不收|谢绝)残(疾|障)/,
	},
	{
		code: 'rural',
		level: 'block',
		rule: 'R-153',
		pattern: /农民工(勿扰|不要|不招|除外)|(限|仅限|只招)(城镇|非农)户?口?|(不招|不要)农(民工|村)/,
	},
	{
		code: 'faith',
		level: 'block',
		rule: 'R-153',
		pattern: /不信教|无宗教信仰|不信仰?宗教|信教(者|人员)?(勿扰|不要|优先)/,
	},
	{
		code: 'child',
		level: 'block',
		rule: 'R-158',
		pattern:
			/童工|(?<!\d)1[0-5]\s*周?岁\s*(以上|起|即可|[-~—–至到]\s*\d{2})|(?<!\d)1[0-5]\s*[-~—–至到]\s*\d{2}\s*周?岁|年龄[^，。；,;\n\d]{0,6}1[0-5]\s*[-~—–至到]\s*\d{2}|(?<!\d)1[0-6]\s*周?岁以下/,
		unless:
			/严禁|禁止|不(招|用|使用|接收|得)|拒绝|杜绝|儿童|孩子|宝宝|学员|学生|患者|工作制|\d年|小时|审核|考核/,
	},
	{
		code: 'fee',
		level: 'block',
		rule: 'R-155',
		pattern: new RegExp(
			`(${asked})[^，。；！!,;]{0,10}(${feeWords})|(${feeWords})[^，。；！!,;]{0,8}(${asked})`,
		),
		unless: elsewhere,
	},
	{
		code: 'fee-mentioned',
		level: 'warn',
		rule: 'R-155',
		pattern: new RegExp(feeWords),
		unless: elsewhere,
	},
	{
		code: 'id-holding',
		level: 'block',
		rule: 'R-155',
		pattern: /(扣押?|抵押|押|上交|收缴|统一保管)[^，。；,;]{0,4}(身份证|证件|毕业证|驾驶证)/,
		unless: negated,
	},
	{
		code: 'loan',
		level: 'block',
		rule: 'R-155',
		pattern:
			/培训贷|招转培|先(培训|学习|交学费)[^，。；,;]{0,8}(贷款?|分期)|学费[^，。；,;]{0,6}(分期|贷款)|包就业[^，。；,;]{0,8}(收费|学费)/,
		unless: negated,
	},
	{
		code: 'bait',
		level: 'hold',
		rule: 'R-155',
		pattern:
			/躺赚|刷单|在家(躺|轻松|就能|就可以?)[^，。；,;]{0,4}赚|轻松(月入|日入|日赚)|(月入|日入)[^，。；,;]{0,4}(过万|上万)[^，。；]{0,10}(轻松|无要求|不限|在家)/,
		unless: /非刷单|不刷单|不是刷单|无刷单|拒绝刷单|反刷单|风控/,
	},
	{
		code: 'bait-official',
		level: 'block',
		rule: 'R-155',
		pattern: /(?<!确)保录(?!入|用|制|音|像)|内部指标|包(进|入)编|包分配编制/,
	},
	{
		code: 'trafficking',
		level: 'block',
		rule: 'R-155',
		pattern:
			/(缅甸|缅北|柬埔寨|金三角|东南亚|境外)[^。；\n]{0,10}(高薪|淘金|包机票|包偷|客服)|高薪[^。；\n]{0,8}(缅甸|缅北|柬埔寨|境外|东南亚)/,
		unless: /市场|客户|跨境|外贸|业务|物流|旅游|院校|集团|技术|保险/,
	},
	{
		code: 'labour-law',
		level: 'block',
		rule: 'R-155',
		pattern:
			/试用期[^，。；,;]{0,6}(无薪|没有?工资|不发工资|无工资)|(不交|不缴|不买|不上|没有)(社保|五险)|自愿放弃[^，。；,;]{0,4}(社保|保险)/,
	},
	{
		code: 'age',
		level: 'warn',
		rule: 'R-154',
		pattern:
			/(?<!\d)[2-6]\d\s*(周)?岁(以下|以内|之内|内)|(?<!\d)\d{2}\s*(周)?岁?\s*[-~—–～至到]\s*\d{2}\s*(周)?岁|年龄[^，。；,;\n]{0,6}\d{2}\s*[-~—–～至到]\s*\d{2}/,
	},
	{
		code: 'looks',
		level: 'warn',
		rule: 'R-156',
		pattern:
			/身高[^，。；,;\n]{0,6}\d|五官端正|(相貌|品貌|容貌)|形象(气质)?(佳|好|良好)|气质(形象)?佳/,
	},
	{
		code: 'record',
		level: 'warn',
		rule: 'R-156',
		pattern: /案底|犯罪(记录|前科|史)|前科|刑事(案件|处罚|犯罪)/,
	},
	{
		code: 'health-general',
		level: 'warn',
		rule: 'R-153',
		pattern: /(无|没有)[^，。；,;\n]{0,4}(传染病|慢性病|重大疾病|精神病)|不戴眼镜/,
	},
]
