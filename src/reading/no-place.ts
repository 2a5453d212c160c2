/** What stands for places that are not named. */
export const NO_PLACE =
  /^(?:none|nil|n\/?a|unknown|nowhere|tb[ac]|tbd|etc\.?|various|several|others?|more|and more|\.{2,}|…|\?+|an?(?:other)? (?:\w+ )?(?:country|city|town|place|stop)|无|未知|待定|等|等国|其他|其它)$/iu;
