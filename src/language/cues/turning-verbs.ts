const TURNING =
  /取消|废|停|止|终|撤|反对|反感|抗|拒|否|推翻|弃|退|罢|闭|散|败|辞|禁|阻|妨|坏|毁|害|违|骗|贪|裁|删|罚|怨|恨|怕|担心|后悔|失|缺|亏|升|降|增|减|涨|跌|落|扩|缩|超过|不/u

/** Whether a verb turns what is said round, or says that something moved one way: 取消, 反对, 下降. */
export const turnsRound = (verb: string): boolean => TURNING.test(verb)
