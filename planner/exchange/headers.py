"""What other programs call the columns we import: the words behind every guessed mapping."""

import re

PEOPLE = {
    "reports_to": (
        "reportsto", "managerid", "manageremployeeid", "manageremployeenumber", "managernumber",
        "managerno", "supervisorid", "bossid", "superiorid", "parentid", "mgrid", "mgr", "mgrno",
        "reportingto", "reportstoid", "reportingmanager", "reportingmanagerid", "linemanager",
        "linemanagerid", "directmanager", "manager", "managername", "supervisor", "supervisorname",
        "superior", "boss", "parent", "leader", "lead", "pid", "上级工号", "上级编号", "上级id",
        "直属上级工号", "直接上级工号", "主管工号", "上级", "直属上级", "直接上级", "汇报给",
        "汇报对象", "汇报上级", "汇报人", "上级领导", "直属领导", "直接领导", "直属主管", "主管",
        "上级姓名", "上级主管", "上級", "主管姓名", "父级", "父节点", "父id",
    ),
    "id": (
        "employeeid", "empid", "employeenumber", "employeeno", "empno", "personid",
        "personnelnumber", "staffid", "staffno", "workerid", "userid", "nodeid", "id", "uid",
        "key", "工号", "员工编号", "员工工号", "员工号", "员工id", "人员编号", "人员id", "职工号",
        "编号", "工號", "no", "number",
    ),
    "given": ("givenname", "firstname", "given", "first", "forename", "名", "名字"),
    "family": ("familyname", "lastname", "surname", "family", "last", "姓", "姓氏"),
    "name": (
        "fullname", "name", "displayname", "employeename", "personname", "staffname", "fn", "cn",
        "employee", "person", "contactname", "contact", "姓名", "员工姓名", "人员姓名", "中文名",
        "中文姓名", "全名", "名称", "联系人", "人员", "员工", "名字",
    ),
    "title": (
        "title", "jobtitle", "position", "positiontitle", "positionname", "businesstitle", "job",
        "jobname", "designation", "role", "jobid", "post", "职务", "职位", "岗位", "职称",
        "岗位名称", "职位名称", "职务名称", "職務", "職位",
    ),
    "department": (
        "department", "departmentname", "dept", "deptname", "division", "orgunit", "unit", "team",
        "departmentid", "deptno", "deptid", "部门", "部门名称", "所属部门", "所在部门", "科室",
        "處室", "部門",
    ),
    "phone": (
        "phone", "phonenumber", "workphone", "businessphone", "telephone", "telephonenumber",
        "tel", "mobile", "mobilephone", "mobilenumber", "cell", "cellphone", "homephone", "电话",
        "电话号码", "联系电话", "手机", "手机号", "手机号码", "联系方式", "办公电话", "電話",
        "手機",
    ),
    "email": (
        "email", "emailaddress", "workemail", "mail", "mailaddress", "邮箱", "电子邮箱",
        "电子邮件", "邮件", "邮箱地址", "電郵",
    ),
    "note": ("note", "notes", "remark", "remarks", "comment", "comments", "备注", "说明", "備註"),
}  # fmt: skip
"""Field -> headers as `simplified` leaves them, the surest first."""

DEALS = {
    "deal": (
        "deal", "dealname", "dealno", "dealid", "opportunity", "opportunityname", "order",
        "orderno", "ordernumber", "orderid", "salesordernumber", "salesorderid", "contractno",
        "contractnumber", "contractid", "成交", "成交编号", "成交名称", "合同编号", "合同号",
        "订单", "订单号", "订单编号", "项目", "项目名称", "商机", "name",
    ),
    "account": (
        "account", "accountname", "customer", "customername", "company", "companyname", "client",
        "clientname", "buyer", "customerid", "accountnumber", "shipname", "客户", "客户名称",
        "客户单位", "公司", "公司名称", "买方", "甲方", "单位",
    ),
    "partner": (
        "partner", "partnername", "reseller", "agent", "agentname", "intermediary", "channel",
        "channelpartner", "referrer", "合作伙伴", "伙伴", "代理", "代理商", "渠道", "渠道商",
        "中间人", "介绍人", "居间人", "经销商",
    ),
    "kind": (
        "kind", "type", "dealtype", "dealkind", "类型", "成交类型", "方式", "成交方式", "种类",
    ),
    "date": (
        "date", "dealdate", "orderdate", "signedon", "signed", "signdate", "signingdate",
        "contractdate", "closedate", "日期", "成交日期", "签约日期", "签订日期", "合同日期",
        "订单日期", "下单日期",
    ),
    "contract": (
        "contract", "contractamount", "contractvalue", "amount", "value", "dealamount",
        "dealvalue", "orderamount", "total", "totaldue", "totalamount", "subtotal", "合同金额",
        "合同额", "成交金额", "金额", "订单金额", "总金额", "总价", "合同总额",
    ),
    "product": (
        "product", "productgroup", "productline", "productfamily", "产品组", "产品线", "产品类别",
    ),
}  # fmt: skip

RECEIPTS = {
    "deal": DEALS["deal"],
    "date": (
        "receivedon", "receiptdate", "paymentdate", "paidon", "valuedate", "date", "bookingdate",
        "transactiondate", "duedate", "orderdate", "回款日期", "到账日期", "收款日期", "付款日期",
        "入账日期", "日期", "到款日期",
    ),
    "received": (
        "received", "amountreceived", "receivedamount", "receipt", "paid", "amountpaid",
        "paidamount", "payment", "paymentamount", "amount", "value", "total", "totaldue", "回款",
        "回款金额", "到账金额", "收款金额", "付款金额", "入账金额", "到款金额", "收款", "到账",
        "金额",
    ),
    "reference": (
        "reference", "ref", "referenceno", "receiptno", "receiptnumber", "paymentreference",
        "transactionid", "voucher", "voucherno", "memo", "purchaseordernumber", "凭证号", "凭证",
        "流水号", "银行流水号", "交易流水号", "摘要", "备注", "参考号",
    ),
}  # fmt: skip

BANK = {
    "booked": (
        "bookingdate", "booking", "bookedon", "postingdate", "transactiondate", "date",
        "buchungstag", "buchungsdatum", "记账日期", "入账日期", "交易日期", "交易时间", "日期",
    ),
    "value": (
        "valuedate", "value", "valuta", "valutadatum", "wertstellung", "起息日", "起息日期",
    ),
    "amount": (
        "amount", "transactionamount", "betrag", "umsatz", "金额", "交易金额", "发生额", "入账金额",
    ),
    "credit": (
        "credit", "creditamount", "paidin", "moneyin", "deposit", "deposits", "haben", "gutschrift",
        "贷方发生额", "贷方金额", "贷方", "收入金额", "收入", "存入金额", "存入", "转入金额",
    ),
    "debit": (
        "debit", "debitamount", "paidout", "moneyout", "withdrawal", "withdrawals", "soll",
        "lastschrift", "借方发生额", "借方金额", "借方", "支出金额", "支出", "取出金额", "转出金额",
    ),
    "direction": (
        "direction", "creditdebit", "debitcredit", "creditdebitindicator", "drcr", "crdr",
        "借贷标志", "借贷方向", "借贷", "收支方向", "收支", "收付标志",
    ),
    "payer": (
        "payer", "payername", "counterparty", "counterpartyname", "remitter", "auftraggeber",
        "begünstigterzahlungspflichtiger", "zahlungspflichtiger", "对方户名", "对方名称",
        "对方单位", "对方账户名称", "付款人", "付款人名称", "付款方", "交易对手", "交易对方",
    ),
    "purpose": (
        "purpose", "paymentdetails", "remittanceinformation", "description", "details",
        "narrative", "memo", "verwendungszweck", "用途", "摘要", "交易摘要", "附言", "备注",
    ),
    "reference": (
        "reference", "bankreference", "referenceno", "transactionreference", "transactionid",
        "ref", "referenz", "流水号", "交易流水号", "银行流水号", "凭证号", "业务编号", "参考号",
    ),
}  # fmt: skip
"""Of what banks call the columns of their exports."""

_BRACKETS = re.compile(r"[(（\[【].*?[)）\]】]")
_OTHER = re.compile(r"[\W_]+")


def simplified(header: str) -> str:
    """`Manager_ID`, `manager id` and `managerId` are one word; the marks of required columns and
    what stands in brackets (`工号（必填）`) say nothing."""
    word = _OTHER.sub("", header).casefold()
    bare = _OTHER.sub("", _BRACKETS.sub("", header)).casefold()
    return bare or word
