<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>planner</name>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>&amp;About Account Planner</source>
            <translation>关于客户规划(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>&amp;Back</source>
            <translation>后退(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>&amp;Backups...</source>
            <translation>备份(&amp;B)…</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>&amp;Export...</source>
            <translation>导出(&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>&amp;Find...</source>
            <translation>查找(&amp;F)…</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>&amp;Go</source>
            <translation>转到(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>&amp;Import...</source>
            <translation>导入(&amp;I)…</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>&amp;Keys and gestures</source>
            <translation>按键与手势(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>&amp;Language</source>
            <translation>语言(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>&amp;New workspace...</source>
            <translation>新建工作簿(&amp;N)…</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>&amp;Next part of the window</source>
            <translation>窗口的下一部分(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>&amp;Open...</source>
            <translation>打开(&amp;O)…</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>&amp;Paste rows...</source>
            <translation>粘贴行(&amp;P)…</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>&amp;Previous part of the window</source>
            <translation>窗口的上一部分(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>&amp;Recent files</source>
            <translation>最近的文件(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>&amp;Redo {name}</source>
            <translation>重做“{name}”(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>&amp;Theme</source>
            <translation>外观(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>&amp;Undo {name}</source>
            <translation>撤销“{name}”(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>&amp;Usual size</source>
            <translation>标准大小(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_lines.py" />
            <location filename="../../planner/session/people_data.py" />
            <source>(erased)</source>
            <translation>（已删除）</translation>
        </message>
        <message>
            <location filename="../../planner/domain/withholding.py" />
            <source>({income} − 20%) × {rate} − {quick} = {withheld}</source>
            <translation>({income} − 20%) × {rate} − {quick} = {withheld}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/withholding.py" />
            <source>({income} − 800.00) × {rate} − {quick} = {withheld}</source>
            <translation>({income} − 800.00) × {rate} − {quick} = {withheld}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_why.py" />
            <source>({rates}) of the base = {award}</source>
            <translation>基数的（{rates}）= {award}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/capture_dialog.py" />
            <location filename="../../planner/ui/chart/faces.py" />
            <source>+ {n} more</source>
            <translation>+ 另有 {n} 个</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/page.py" />
            <source>, </source>
            <translation>，</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/page.py" />
            <source>0–3 or a click: weight · F2: rename · Ctrl+↑ ↓: order · Del: remove</source>
            <translation>0–3 或单击：权重 · F2：改名 · Ctrl+↑ ↓：调序 · 删除键：删除</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/page.py" />
            <source>1 action due</source>
            <translation>1 项行动到期</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_page.py" />
            <location filename="../../planner/ui/today/money_lines.py" />
            <location filename="../../planner/ui/today/plan_lines.py" />
            <source>1 day</source>
            <translation>1 天</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/days.py" />
            <source>1 day late</source>
            <translation>逾期 1 天</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/plan_lines.py" />
            <source>1 day over</source>
            <translation>超期 1 天</translation>
        </message>
        <message>
            <location filename="../../planner/session/import_words.py" />
            <source>1 deal</source>
            <translation>1 笔成交</translation>
        </message>
        <message>
            <location filename="../../planner/session/import_words.py" />
            <source>1 level</source>
            <translation>1 层</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/card_faces.py" />
            <source>1 open purchase</source>
            <translation>1 个进行中的采购项目</translation>
        </message>
        <message>
            <location filename="../../planner/session/import_words.py" />
            <source>1 orphan</source>
            <translation>1 个找不到上级</translation>
        </message>
        <message>
            <location filename="../../planner/session/batches.py" />
            <source>1 partner left out</source>
            <translation>1 个合作伙伴未出具</translation>
        </message>
        <message>
            <location filename="../../planner/session/import_words.py" />
            <source>1 person</source>
            <translation>1 人</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/page.py" />
            <source>1 person to reach</source>
            <translation>1 人待联系</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/page.py" />
            <source>1 promise to keep</source>
            <translation>1 项承诺待兑现</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/process_bar.py" />
            <source>1 purchase goes through it</source>
            <translation>1 个采购项目使用此流程</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/card_faces.py" />
            <source>1 purchase · {total} open</source>
            <translation>1 个采购项目 · 进行中 {total}</translation>
        </message>
        <message>
            <location filename="../../planner/session/import_words.py" />
            <source>1 receipt</source>
            <translation>1 笔回款</translation>
        </message>
        <message>
            <location filename="../../planner/session/import_words.py" />
            <source>1 root</source>
            <translation>1 个顶层岗位</translation>
        </message>
        <message>
            <location filename="../../planner/session/import_words.py" />
            <location filename="../../planner/ui/account_page.py" />
            <location filename="../../planner/ui/chart/capture_dialog.py" />
            <source>1 seat</source>
            <translation>1个岗位</translation>
        </message>
        <message>
            <location filename="../../planner/session/batches.py" />
            <source>1 statement</source>
            <translation>1 张对账单</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/page.py" />
            <source>1 window shutting</source>
            <translation>1 个窗口将关闭</translation>
        </message>
        <message>
            <location filename="../../planner/documents/key_people.py" />
            <source>? = only assumed</source>
            <translation>? 表示仅为推测</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/basis_fields.py" />
            <source>A VAT rate is at most 100%.</source>
            <translation>增值税率至多 100%。</translation>
        </message>
        <message>
            <location filename="../../planner/session/backups.py" />
            <source>A backup was made before: {file}, in {folder}.</source>
            <translation>事先已做备份：{file}，位于 {folder}。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/backups_page.py" />
            <source>A backup while working</source>
            <translation>工作期间的备份</translation>
        </message>
        <message>
            <location filename="../../planner/domain/tier_words.py" />
            <source>A base above {last} earns no volume {word}.</source>
            <translation>基数超过 {last} 的，不计总量{word}。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/tier_words.py" />
            <source>A base that does not get that far earns no volume {word}.</source>
            <translation>基数未到上述标准的，不计总量{word}。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/recomputing.py" />
            <source>A blocked line earns something.</source>
            <translation>不得支付的一行却有计提。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/consent_form.py" />
            <source>A cap is 0 or more, a rate 100% at most.</source>
            <translation>上限不小于 0，比例最高 100%。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_rules.py" />
            <source>A cap of 0 would pay nothing at all: leave the volume out instead.</source>
            <translation>上限为 0 等于什么都不计：请改为不设总量部分。</translation>
        </message>
        <message>
            <location filename="../../planner/store/verifying.py" />
            <source>A change cannot be read.</source>
            <translation>有一项改动无法读取。</translation>
        </message>
        <message>
            <location filename="../../planner/store/verifying.py" />
            <source>A change does not fit the plan.</source>
            <translation>有一项改动与规划不符。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/identity_card.py" />
            <source>A change holds from today on; issued papers keep what they say.</source>
            <translation>变更自今日起生效；已出具的文件内容不变。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/person_sheet.py" />
            <source>A change of stage</source>
            <translation>一次阶段变更</translation>
        </message>
        <message>
            <location filename="../../planner/store/door.py" />
            <source>A character in that text is broken. Type the text again.</source>
            <translation>这段文字里有损坏的字符，请重新输入。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/provisions.py" />
            <source>A clause has {most} characters at most.</source>
            <translation>一条条款最多 {most} 个字符。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/part_fields.py" />
            <source>A coach wants us in, is believed, and acts for us.</source>
            <translation>教练：希望我方入围，说话有人信，肯为我方行动。</translation>
        </message>
        <message>
            <location filename="../../planner/commands/reading.py" />
            <source>A code is held against a workspace: name its file too.</source>
            <translation>核对二维码需要工作簿：请同时给出工作簿文件。</translation>
        </message>
        <message>
            <location filename="../../planner/session/consents.py" />
            <source>A consent is recorded when it was signed, not before.</source>
            <translation>同意书在签署之后登记，不能提前登记。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/consent_form.py" />
            <source>A consent runs for twelve months at most. Renew it then.</source>
            <translation>同意书最长十二个月，到期续签。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/plan/details.py" />
            <location filename="../../planner/ui/plan/entry.py" />
            <source>A contact</source>
            <translation>联系</translation>
        </message>
        <message>
            <location filename="../../planner/domain/person_sheet.py" />
            <source>A contact on {day}</source>
            <translation>{day}的联系记录</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/deal_form.py" />
            <source>A contract amount cannot be negative.</source>
            <translation>合同金额不能为负数。</translation>
        </message>
        <message>
            <location filename="../../planner/session/consents.py" />
            <source>A corporate account stands in the name of {account} itself.</source>
            <translation>对公账户须为{account}本身的户名。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/about.py" />
            <source>A customer's own employee is paid only with the employer's written consent on file. No setting turns that off.</source>
            <translation>客户自己的员工，只有在其单位书面同意已存档时才可获得支付。任何设置都不能关闭这一点。</translation>
        </message>
        <message>
            <location filename="../../planner/session/selling.py" />
            <source>A deal needs a name or number.</source>
            <translation>成交需要名称或编号。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/worked_example.py" />
            <source>A deal of {contract} in {scope}: {how}</source>
            <translation>成交 {contract}（{scope}）：{how}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/worked_example.py" />
            <source>A deal of {contract}: {how}</source>
            <translation>成交 {contract}：{how}</translation>
        </message>
        <message>
            <location filename="../../planner/session/partners.py" />
            <source>A declaration is entered when it was signed, not before.</source>
            <translation>声明应在签署之后录入，不能提前。</translation>
        </message>
        <message>
            <location filename="../../planner/session/consents.py" />
            <source>A draft is thrown away, not withdrawn.</source>
            <translation>草稿应作废，不用撤回。</translation>
        </message>
        <message>
            <location filename="../../planner/session/consents.py" />
            <location filename="../../planner/session/corrections.py" />
            <location filename="../../planner/session/held.py" />
            <location filename="../../planner/session/paper_lives.py" />
            <location filename="../../planner/session/payment_checks.py" />
            <location filename="../../planner/session/reviews.py" />
            <source>A fact is entered when it has happened, not before.</source>
            <translation>事实在发生之后登记，不能提前。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/trouble.py" />
            <source>A fault of the program</source>
            <translation>程序出错</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_page.py" />
            <source>A forecast, never a figure of the ledger</source>
            <translation>仅为预测，不是台账数字</translation>
        </message>
        <message>
            <location filename="../../planner/domain/consent_form.py" />
            <source>A held amount that the consent names is more than nothing.</source>
            <translation>同意书写明的暂扣款须大于零。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/decision.py" />
            <source>A judgement is never rewritten. Other true facts give another one beside it, and both stay. The program does not judge whether the facts are true, and gives no legal advice.</source>
            <translation>判断一经作出不再改写；事实不同，则另作一条，两条并存。本软件不判断事实是否真实，也不提供法律意见。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/words_cards.py" />
            <source>A jump: at {bound} the next bit of money earns {more} more.</source>
            <translation>跳档：达到 {bound} 时，再多一点回款即多得 {more}。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/own_rules.py" />
            <source>A limit is not negative.</source>
            <translation>阈值不能为负数。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/capturing.py" />
            <location filename="../../planner/domain/links.py" />
            <source>A line needs two people.</source>
            <translation>关系线需要两个人。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_rules.py" />
            <source>A lump sum pays more than 0, at a base of more than 0.</source>
            <translation>一次性金额须大于 0，其基数也须大于 0。</translation>
        </message>
        <message>
            <location filename="../../planner/session/chart_files.py" />
            <source>A name on the chart holds a character that no file can hold. Remove it.</source>
            <translation>组织架构图上有姓名含有无法写入文件的字符，请删除该字符。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/target.py" />
            <source>A new account</source>
            <translation>新客户</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/sharing_card.py" />
            <source>A new sharing holds for all money of the deal: what was earned otherwise follows as dated lines. Both are facts: they cannot be undone.</source>
            <translation>新的分成适用于该单的全部回款：此前不同的计提随后以带日期的分录调整。两者均为事实，不可撤销。</translation>
        </message>
        <message>
            <location filename="../../planner/session/partners.py" />
            <source>A partner needs a name.</source>
            <translation>合作伙伴需要名称。</translation>
        </message>
        <message>
            <location filename="../../planner/session/selling.py" />
            <source>A partner stands in a deal's shares once.</source>
            <translation>同一合作伙伴在一笔成交的分配中只能出现一次。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/passphrase_dialog.py" />
            <source>A passphrase</source>
            <translation>设置密码</translation>
        </message>
        <message>
            <location filename="../../planner/commands/answer.py" />
            <source>A passphrase is needed: give --passphrase-file, or set PLANNER_PASSPHRASE; a new workspace can be --plain.</source>
            <translation>需要密码：请用 --passphrase-file 给出，或设置 PLANNER_PASSPHRASE；新工作簿也可以用 --plain 不加密。</translation>
        </message>
        <message>
            <location filename="../../planner/session/payouts.py" />
            <source>A payment is entered when it was made, not before.</source>
            <translation>支付须在付款之后录入，不能提前。</translation>
        </message>
        <message>
            <location filename="../../planner/session/payouts.py" />
            <source>A payment is more than nothing.</source>
            <translation>支付金额必须大于零。</translation>
        </message>
        <message>
            <location filename="../../planner/session/payment_checks.py" />
            <source>A payment of that amount is attested. Type: {words}</source>
            <translation>该金额的付款须书面确认。请输入：{words}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/instalments.py" />
            <source>A payment plan has at most {n} instalments.</source>
            <translation>付款计划最多 {n} 期。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/ledger_page.py" />
            <source>A payment to the partner: it lessens the balance.</source>
            <translation>支付给合作伙伴的款项，冲减余额。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/charting.py" />
            <source>A person needs a name.</source>
            <translation>人员需要姓名。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/charting.py" />
            <source>A person needs a name. Vacate the seat instead.</source>
            <translation>人员需要姓名。如要清空，请改为“腾空岗位”。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/clipboard.py" />
            <source>A picture is on the clipboard. Copy the names as text, or type them as a list.</source>
            <translation>剪贴板上是一张图片。请把姓名作为文字复制，或以清单形式输入。</translation>
        </message>
        <message>
            <location filename="../../planner/store/verifying_chain.py" />
            <source>A posting does not balance.</source>
            <translation>有一笔记账借贷不平。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/process_editing.py" />
            <source>A process needs a name.</source>
            <translation>流程需要名称。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/processes.py" />
            <source>A process needs at least one stage.</source>
            <translation>采购流程至少需要一个阶段。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/process_editing.py" />
            <source>A process needs at least one stage. Add another one first.</source>
            <translation>流程至少要有一个阶段。请先添加另一个阶段。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/products.py" />
            <source>A product group's name has at most {most} characters.</source>
            <translation>产品组名称至多 {most} 个字符。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/products.py" />
            <source>A product group's name has letters, digits and signs alone.</source>
            <translation>产品组名称只能有文字、数字和符号。</translation>
        </message>
        <message>
            <location filename="../../planner/store/problems.py" />
            <source>A program ended without closing {file}, and another file lies in its place now. Open it once to be written: what belongs to the old one is then set aside.</source>
            <translation>程序未关闭 {file} 就结束了，现在其位置上是另一个文件。请先以可写方式打开一次：属于旧文件的内容会另存在旁边。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/page.py" />
            <source>A purchase belongs to an account. Add the customer first.</source>
            <translation>采购项目属于某个客户。请先添加客户。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/page.py" />
            <source>A purchase is one buying project of an account. Its card moves through the stages of the customer's own process.</source>
            <translation>一个采购项目就是客户的一次采购。它的卡片沿客户自己的采购流程逐阶段推进。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/purchases.py" />
            <source>A purchase needs a name.</source>
            <translation>采购项目需要名称。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/written.py" />
            <source>A rate cannot be negative.</source>
            <translation>比例不能为负数。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/written.py" />
            <source>A rate is at most 1000%.</source>
            <translation>费率至多 1000%。</translation>
        </message>
        <message>
            <location filename="../../planner/session/receiving.py" />
            <source>A receipt of nothing is not a receipt.</source>
            <translation>金额为零的不是回款。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/receipts_card.py" />
            <source>A referral earns nothing by itself: its money counts to the volume base as the agreement says.</source>
            <translation>介绍业务本身不单独计提：其回款按协议计入总量基数。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>A referral is a sale to somebody whom the partner has introduced to the seller in writing, before the seller had been in touch with them about that purchase. The dated introduction is the proof.</source>
            <translation>间接（介绍）业务，是指合作伙伴在甲方就该采购与对方接触之前，以书面方式向甲方介绍的客户的成交；载明日期的介绍函为凭证。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/receipts_card.py" />
            <source>A refund is of</source>
            <translation>退款所冲回款</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_words.py" />
            <source>A refund is taken off the base of the period in which the money went back.</source>
            <translation>退款从退回当日所在期间的基数中扣除。</translation>
        </message>
        <message>
            <location filename="../../planner/session/receiving.py" />
            <source>A refund takes back money that was received on the same deal.</source>
            <translation>退款只能退回同一笔交易已收到的款项。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/rehearsal.py" />
            <source>A rival wins {name} over</source>
            <translation>竞争对手争取到{name}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/bosses.py" />
            <location filename="../../planner/domain/charting.py" />
            <source>A seat cannot report to itself.</source>
            <translation>岗位不能向自己汇报。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>A second person, or your outside accountant, has reviewed it.</source>
            <translation>已由第二人或外部会计复核。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/export_dialog.py" />
            <source>A share copy has names, titles, departments and who reports to whom. Roles, stances, influence, lines between people, colours, contacts, notes and what we do not know stay here.</source>
            <translation>分享版只有姓名、职务、部门和汇报关系。角色、立场、影响力、人员连线、颜色、联系方式、备注以及我方尚不清楚的内容都不带出。</translation>
        </message>
        <message>
            <location filename="../../planner/session/selling.py" />
            <source>A share has at least one part.</source>
            <translation>每一份额至少为一份。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/partner_form.py" />
            <source>A signed declaration of independence is on file, dated</source>
            <translation>已留存签署的独立性声明，日期</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_words.py" />
            <source>A single deal earns no {word} of its own.</source>
            <translation>单笔成交本身不计{word}。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rehearsal/page.py" />
            <source>A slip is only looked at: it is not a fact that can be kept.</source>
            <translation>推迟仅供查看，不是可以采用的事实。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/process_editing.py" />
            <source>A stage needs a name.</source>
            <translation>阶段需要名称。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/provisions_card.py" />
            <source>A term of it would keep the payment from the payee's employer or the buyer</source>
            <translation>其中有条款会对收款方单位或采购方隐瞒该款项</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/volume_fields.py" />
            <source>A tier starts</source>
            <translation>档位起点</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/what_if_page.py" />
            <source>A variant lives as long as the window. Keep it as a draft to go on.</source>
            <translation>方案只在窗口打开期间存在。要继续使用，请存为草稿。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_words.py" />
            <source>A volume {word} of {amount} is guaranteed for each year of the agreement, counted from the start of its first {period}: what is missing is topped up when the year is over. Where the agreement begins or ends inside one, its days count. What blocked money would have earned is not made up.</source>
            <translation>协议每年度（自首个{period}之初起算）保底总量{word} {amount}：年度终了不足部分予以补足。协议在年度中途生效或终止的，保底按天数折算。因不得支付而不计的回款，其本可计得的部分不予补足。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_words.py" />
            <source>A volume {word} of {amount} is guaranteed for each {period}: what is missing is topped up when it is over. Where the agreement begins or ends inside one, its days count. What blocked money would have earned is not made up.</source>
            <translation>每一{period}保底总量{word} {amount}：期末不足部分予以补足。协议在期间中途生效或终止的，保底按天数折算。因不得支付而不计的回款，其本可计得的部分不予补足。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/process_editing.py" />
            <source>A weight goes from 0 to 3.</source>
            <translation>权重为 0 至 3。</translation>
        </message>
        <message>
            <location filename="../../planner/commands/writing.py" />
            <source>A workspace's name ends in .planner.</source>
            <translation>工作簿的文件名须以 .planner 结尾。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/decision.py" />
            <location filename="../../planner/session/history_words.py" />
            <source>About</source>
            <translation>关于</translation>
        </message>
        <message>
            <location filename="../../planner/ui/about.py" />
            <source>About Account Planner</source>
            <translation>关于客户规划</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/page.py" />
            <source>About the person</source>
            <translation>人物详情</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/page.py" />
            <source>About {name}</source>
            <translation>{name} 详情</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/review.py" />
            <source>Above each column stands the field that it goes to. Rows: {n}.</source>
            <translation>每列上方是该列对应的字段。共 {n} 行。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/review.py" />
            <source>Above each column stands the field that it goes to. Rows: {n}; shown are the first {first} and those with something to say.</source>
            <translation>每列上方是该列对应的字段。共 {n} 行，显示前 {first} 行及需要留意的行。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/method_picker.py" />
            <source>Above the bound</source>
            <translation>仅超出部分</translation>
        </message>
        <message>
            <location filename="../../planner/session/long_books.py" />
            <source>Above what a consent allows</source>
            <translation>超出同意书上限</translation>
        </message>
        <message>
            <location filename="../../planner/domain/statement.py" />
            <source>Above what the employer agreed to</source>
            <translation>超出单位同意的部分</translation>
        </message>
        <message>
            <location filename="../../planner/domain/statement.py" />
            <source>Above what the employer agreed to, off what is held</source>
            <translation>超出单位同意的部分，从暂扣款中扣除</translation>
        </message>
        <message>
            <location filename="../../planner/documents/decision.py" />
            <location filename="../../planner/domain/payee_sections.py" />
            <location filename="../../planner/session/bringing.py" />
            <location filename="../../planner/session/history_values.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/board/filters.py" />
            <location filename="../../planner/ui/board/new_purchase_form.py" />
            <location filename="../../planner/ui/board/purchase_table.py" />
            <location filename="../../planner/ui/finding.py" />
            <location filename="../../planner/ui/money/papers_page.py" />
            <location filename="../../planner/ui/money/partner_form.py" />
            <location filename="../../planner/ui/money/payee_card.py" />
            <location filename="../../planner/ui/money/relations_card.py" />
            <source>Account</source>
            <translation>客户</translation>
        </message>
        <message>
            <location filename="../../planner/ui/about.py" />
            <location filename="../../planner/ui/main_window.py" />
            <location filename="../../planner/ui/sidebar.py" />
            <location filename="../../planner/ui/welcome.py" />
            <source>Account Planner</source>
            <translation>客户规划</translation>
        </message>
        <message>
            <location filename="../../planner/ui/welcome.py" />
            <source>Account Planner computes, records and prints what was agreed openly. It does not give legal or tax advice, sends nothing over the network, and pays nobody behind an employer's back.</source>
            <translation>客户规划只计算、记录和打印公开约定的内容。它不提供法律或税务建议，不通过网络发送任何数据，也不背着任何人的单位付款。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement.py" />
            <source>Account and the partner's relation to it</source>
            <translation>客户及乙方与其关系</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Account holder</source>
            <translation>账户持有人</translation>
        </message>
        <message>
            <location filename="../../planner/documents/voucher.py" />
            <source>Account holder as the bank shows it</source>
            <translation>银行显示的户名</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/due_row.py" />
            <source>Account holder, as the bank shows it</source>
            <translation>户名，以银行显示为准</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/bank_card.py" />
            <location filename="../../planner/ui/money/consent_fields.py" />
            <location filename="../../planner/ui/money/partner_form.py" />
            <source>Account number</source>
            <translation>账号</translation>
        </message>
        <message>
            <location filename="../../planner/documents/account_plan.py" />
            <location filename="../../planner/ui/account_plan_dialog.py" />
            <source>Account plan</source>
            <translation>客户计划</translation>
        </message>
        <message>
            <location filename="../../planner/documents/account_plan.py" />
            <source>Account plan, copy to share</source>
            <translation>客户计划（共享版）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/purchase_page.py" />
            <source>Account plan...</source>
            <translation>客户计划…</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Account under an agreement</source>
            <translation>协议涵盖的客户</translation>
        </message>
        <message>
            <location filename="../../planner/ui/finding.py" />
            <source>Account, archived</source>
            <translation>客户（已归档）</translation>
        </message>
        <message>
            <location filename="../../planner/domain/person_sheet.py" />
            <source>Account, job title, department</source>
            <translation>客户、职务、部门</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/accounts_page.py" />
            <location filename="../../planner/ui/backup_card.py" />
            <location filename="../../planner/ui/money/terms_fields.py" />
            <location filename="../../planner/ui/pages.py" />
            <source>Accounts</source>
            <translation>客户</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/payee_card.py" />
            <source>Accounts covered</source>
            <translation>适用客户</translation>
        </message>
        <message>
            <location filename="../../planner/ui/export_page.py" />
            <source>Accounts, people, deals, receipts and entries: a file each, for any program.</source>
            <translation>客户、人员、成交、回款和分录各一个文件，任何程序都能读取。</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Accrual</source>
            <translation>计提</translation>
        </message>
        <message>
            <location filename="../../planner/session/accruals.py" />
            <source>Accrue as of {day}</source>
            <translation>截至{day}计提</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_values.py" />
            <source>Acknowledged</source>
            <translation>已确认</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement.py" />
            <source>Acknowledged by partner</source>
            <translation>合作伙伴确认</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement.py" />
            <source>Acknowledged by the employer</source>
            <translation>单位确认</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Acknowledgement</source>
            <translation>确认</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Action</source>
            <translation>行动</translation>
        </message>
        <message>
            <location filename="../../planner/documents/account_plan.py" />
            <location filename="../../planner/domain/person_sheet.py" />
            <location filename="../../planner/ui/plan/lists.py" />
            <location filename="../../planner/ui/plan/page.py" />
            <source>Actions</source>
            <translation>行动</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/agreement_page.py" />
            <source>Activate</source>
            <translation>启用</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/agreement_page.py" />
            <source>Activate from {day}</source>
            <translation>自 {day} 起启用</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/agreement_page.py" />
            <source>Activate the agreement of {name} from {day}? It was signed then, and becomes part of the ledger. This cannot be undone.</source>
            <translation>自 {day} 起启用与 {name} 的协议？协议已签署，将计入台账，此操作不可撤销。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/party_words.py" />
            <source>Acts for it</source>
            <translation>代表该单位行事</translation>
        </message>
        <message>
            <location filename="../../planner/domain/roles.py" />
            <source>Acts for us</source>
            <translation>为我们行动</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/split_by_hand.py" />
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/provisions_card.py" />
            <source>Add a clause of your own</source>
            <translation>添加自拟条款</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/link_fields.py" />
            <location filename="../../planner/ui/chart/menu.py" />
            <source>Add a line...</source>
            <translation>添加连线…</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/lumps_grid.py" />
            <source>Add a lump sum</source>
            <translation>添加一次性金额</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/page.py" />
            <source>Add a purchase</source>
            <translation>添加采购项目</translation>
        </message>
        <message>
            <location filename="../../planner/ui/purchase_page.py" />
            <source>Add a purchase first: a rehearsal is about one.</source>
            <translation>请先添加采购项目：推演针对一个采购项目。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/purchase_page.py" />
            <source>Add a purchase first: the account plan is about one.</source>
            <translation>请先添加采购项目：客户计划针对一个采购项目。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/menu.py" />
            <source>Add a seat at the top</source>
            <translation>在最上层添加岗位</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/tiers_grid.py" />
            <source>Add a tier</source>
            <translation>添加档位</translation>
        </message>
        <message>
            <location filename="../../planner/ui/accounts_page.py" />
            <location filename="../../planner/ui/add_account.py" />
            <source>Add account</source>
            <translation>添加客户</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/menu.py" />
            <source>Add colleague</source>
            <translation>添加同级</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/deals_page.py" />
            <source>Add deal</source>
            <translation>添加成交</translation>
        </message>
        <message>
            <location filename="../../planner/session/selling.py" />
            <source>Add deal {name}</source>
            <translation>添加成交{name}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/payment_plan.py" />
            <source>Add instalment</source>
            <translation>添加一期</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/partner_form.py" />
            <location filename="../../planner/ui/money/partners_page.py" />
            <source>Add partner</source>
            <translation>添加合作伙伴</translation>
        </message>
        <message>
            <location filename="../../planner/session/partners.py" />
            <source>Add partner {name}</source>
            <translation>添加合作伙伴{name}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/process_bar.py" />
            <source>Add process</source>
            <translation>添加流程</translation>
        </message>
        <message>
            <location filename="../../planner/domain/process_editing.py" />
            <location filename="../../planner/domain/processes.py" />
            <source>Add process {name}</source>
            <translation>添加采购流程 {name}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/filters.py" />
            <location filename="../../planner/ui/board/new_purchase_form.py" />
            <location filename="../../planner/ui/board/page.py" />
            <location filename="../../planner/ui/board/procurement_page.py" />
            <source>Add purchase</source>
            <translation>添加采购项目</translation>
        </message>
        <message>
            <location filename="../../planner/domain/purchases.py" />
            <source>Add purchase {name}</source>
            <translation>添加采购项目 {name}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/receipts_card.py" />
            <source>Add receipt</source>
            <translation>登记回款</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/receipts_card.py" />
            <source>Add refund</source>
            <translation>登记退款</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/menu.py" />
            <source>Add report</source>
            <translation>添加下属</translation>
        </message>
        <message>
            <location filename="../../planner/domain/charting.py" />
            <source>Add seat</source>
            <translation>添加岗位</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/page.py" />
            <source>Add stage</source>
            <translation>添加阶段</translation>
        </message>
        <message>
            <location filename="../../planner/domain/process_editing.py" />
            <source>Add stage {name}</source>
            <translation>添加阶段 {name}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/partners_page.py" />
            <source>Add the buying organisation that gets a rebate, or the independent intermediary who earns a commission.</source>
            <translation>添加可获返利的采购单位，或可获佣金的独立中间人。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/accounts_page.py" />
            <source>Add the first customer, then draw who works there and who reports to whom.</source>
            <translation>先添加第一个客户，再画出那里有谁、谁向谁汇报。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/page.py" />
            <location filename="../../planner/ui/board/procurement_page.py" />
            <source>Add the first purchase</source>
            <translation>添加第一个采购项目</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/page.py" />
            <source>Add the first seat</source>
            <translation>添加第一个岗位</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/page.py" />
            <source>Add the first seat, best the one at the top. Tab then adds reports to it.</source>
            <translation>先添加第一个岗位，最好是最高的那个；之后按 Tab 添加下属。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/capture_dialog.py" />
            <source>Add them</source>
            <translation>添加</translation>
        </message>
        <message>
            <location filename="../../planner/domain/accounts.py" />
            <location filename="../../planner/session/partners.py" />
            <source>Add {name}</source>
            <translation>添加 {name}</translation>
        </message>
        <message>
            <location filename="../../planner/session/selling.py" />
            <source>Add {n} deals</source>
            <translation>添加 {n} 笔成交</translation>
        </message>
        <message>
            <location filename="../../planner/session/receiving.py" />
            <source>Add {n} receipts</source>
            <translation>添加 {n} 笔回款</translation>
        </message>
        <message>
            <location filename="../../planner/domain/capturing.py" />
            <source>Add {n} seats from a list</source>
            <translation>从清单添加 {n} 个岗位</translation>
        </message>
        <message>
            <location filename="../../planner/domain/charting.py" />
            <source>Add {title}</source>
            <translation>添加 {title}</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/money/identity_card.py" />
            <location filename="../../planner/ui/money/partner_form.py" />
            <location filename="../../planner/ui/settings_page.py" />
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <location filename="../../planner/domain/statement.py" />
            <location filename="../../planner/session/ledger_lines.py" />
            <source>Adjustment for {deal}</source>
            <translation>{deal} 调整</translation>
        </message>
        <message>
            <location filename="../../planner/domain/roles.py" />
            <source>Advise</source>
            <translation>建议</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_lines.py" />
            <location filename="../../planner/ui/history_page.py" />
            <source>After</source>
            <translation>之后</translation>
        </message>
        <message>
            <location filename="../../planner/session/backups.py" />
            <source>After an erasure</source>
            <translation>删除人员信息之后</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_ways.py" />
            <source>Agree on a rate within the consent of {account}.</source>
            <translation>约定不超过{account}同意上限的比例。</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_values.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/money/agreement_page.py" />
            <location filename="../../planner/ui/money/paper_dialog.py" />
            <location filename="../../planner/ui/money/paper_doors.py" />
            <location filename="../../planner/ui/pages.py" />
            <source>Agreement</source>
            <translation>协议</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/agreement_page.py" />
            <source>Agreement paper</source>
            <translation>协议文本</translation>
        </message>
        <message>
            <location filename="../../planner/session/taking_over.py" />
            <source>Agreement {number} of {partner}: sign it again</source>
            <translation>{partner}的协议 {number}：请重新签署</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement.py" />
            <source>Agreement {number}, version {version}</source>
            <translation>协议 {number}，第 {version} 版</translation>
        </message>
        <message>
            <location filename="../../planner/documents/voucher.py" />
            <source>Agreements</source>
            <translation>协议</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/focus_bar.py" />
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/filters.py" />
            <source>All accounts</source>
            <translation>全部客户</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_words.py" />
            <source>All amounts are in {currency}. Each {word} is rounded half up to its smallest unit, once for each deal over all its receipts and once for each period; a refund counts where the receipt counted that it takes back.</source>
            <translation>金额均以 {currency} 计。{word}四舍五入至最小货币单位：每单按全部回款累计一次，每一期间一次；退款计入其所冲回的回款原来计入之处。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_words.py" />
            <source>All amounts are in {currency}. Each {word} is rounded {how} to its smallest unit, once for each deal over all its receipts and once for each period.</source>
            <translation>所有金额以 {currency} 计。{word}按最小货币单位{how}，每单就全部回款累计取整一次，每一期间取整一次。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_words.py" />
            <source>All amounts are in {currency}. Each {word} is rounded {how} to its smallest unit, once for each deal over all its receipts and once for each period; a refund counts where the receipt counted that it takes back.</source>
            <translation>所有金额以 {currency} 计。{word}按最小货币单位{how}，每单就全部回款累计取整一次，每一期间取整一次；退款计入其所冲回款所在的期间。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/export_page.py" />
            <source>All facts and the whole plan. An empty workspace can be filled from it again.</source>
            <translation>全部事实和全部规划，可以重新导入到空的工作簿。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/start.py" />
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/terms_editor.py" />
            <source>All money of a period earns together</source>
            <translation>期间内全部回款合并计提</translation>
        </message>
        <message>
            <location filename="../../planner/domain/targets.py" />
            <source>All money received on this deal went back</source>
            <translation>本单回款已全部退回</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/terms_editor.py" />
            <source>All of the terms</source>
            <translation>整份条款</translation>
        </message>
        <message>
            <location filename="../../planner/domain/warnings.py" />
            <source>All role weights of stage {number} {stage} are 0, so nobody is key in it.</source>
            <translation>阶段 {number} {stage} 的角色权重全部为 0，因此没有关键人。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/what_if_page.py" />
            <source>All that was received</source>
            <translation>全部回款</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/method_picker.py" />
            <source>All tiers added</source>
            <translation>各档累加</translation>
        </message>
        <message>
            <location filename="../../planner/domain/today_words.py" />
            <source>All {of} pieces of evidence are there: move it on.</source>
            <translation>{of} 项证据已齐：可以推进到下一阶段。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/safety_card.py" />
            <source>Also when the computer sleeps or its screen is locked</source>
            <translation>电脑休眠或锁屏时也锁定</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/agreement_page.py" />
            <source>Amend</source>
            <translation>修订</translation>
        </message>
        <message>
            <location filename="../../planner/documents/auditor_pack.py" />
            <location filename="../../planner/documents/voucher.py" />
            <location filename="../../planner/domain/payee_sections.py" />
            <location filename="../../planner/session/bringing.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/board/details.py" />
            <location filename="../../planner/ui/board/new_purchase_form.py" />
            <location filename="../../planner/ui/board/purchase_table.py" />
            <location filename="../../planner/ui/importing/split_by_hand.py" />
            <location filename="../../planner/ui/money/held_card.py" />
            <location filename="../../planner/ui/money/pay_card.py" />
            <location filename="../../planner/ui/money/payment_plan.py" />
            <location filename="../../planner/ui/money/payouts_page.py" />
            <location filename="../../planner/ui/money/receipts_card.py" />
            <location filename="../../planner/ui/money/tiers_grid.py" />
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/due_row.py" />
            <source>Amount for {name}</source>
            <translation>{name} 的金额</translation>
        </message>
        <message>
            <location filename="../../planner/documents/voucher.py" />
            <source>Amount paid</source>
            <translation>支付金额</translation>
        </message>
        <message>
            <location filename="../../planner/session/bringing.py" />
            <source>Amount received</source>
            <translation>回款金额</translation>
        </message>
        <message>
            <location filename="../../planner/domain/accounts.py" />
            <source>An account needs a name.</source>
            <translation>客户需要名称。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/person_sheet.py" />
            <location filename="../../planner/ui/plan/details.py" />
            <location filename="../../planner/ui/plan/entry.py" />
            <source>An action</source>
            <translation>行动</translation>
        </message>
        <message>
            <location filename="../../planner/domain/provisions.py" />
            <source>An agreement has {most} own clauses at most.</source>
            <translation>一份协议最多 {most} 条自拟条款。</translation>
        </message>
        <message>
            <location filename="../../planner/session/agreements.py" />
            <source>An agreement keeps its currency. Sign a new one instead.</source>
            <translation>协议的币种不能更改，请另签一份新协议。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>An award is earned when the seller has accepted the order and received the money; the value date of the bank line decides the day.</source>
            <translation>甲方接受订单并收到货款后方可计奖；日期以银行流水的起息日为准。</translation>
        </message>
        <message>
            <location filename="../../planner/session/core.py" />
            <source>An import is running. Wait for its end, or cancel it.</source>
            <translation>正在导入。请等待完成，或取消导入。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/instalments.py" />
            <source>An instalment is more than nothing.</source>
            <translation>每期金额须大于零。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>An invoice or a red-letter invoice to {account} shows the lower price.</source>
            <translation>已向{account}开具体现降价的发票或红字发票。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/statements_page.py" />
            <source>An issued statement is never changed. This cannot be undone.</source>
            <translation>对账单一经出具不再更改，此操作不可撤销。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/party_words.py" />
            <source>An official, paid by the state, or state-owned</source>
            <translation>公职人员、由财政供养或国有</translation>
        </message>
        <message>
            <location filename="../../planner/session/auditing.py" />
            <source>An older copy was restored; line {n} was lost</source>
            <translation>恢复了较旧的副本；第 {n} 行丢失</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/tiers_grid.py" />
            <source>And once</source>
            <translation>另加固定额</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <source>Annex A</source>
            <translation>附件A</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/agreement_page.py" />
            <source>Another agreement</source>
            <translation>另立协议</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/bank_card.py" />
            <source>Another bank account...</source>
            <translation>更换银行账户…</translation>
        </message>
        <message>
            <location filename="../../planner/ui/backups_page.py" />
            <source>Another course</source>
            <translation>另一条路径</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rescue_page.py" />
            <location filename="../../planner/ui/unlock.py" />
            <source>Another file</source>
            <translation>另一个文件</translation>
        </message>
        <message>
            <location filename="../../planner/store/problems.py" />
            <source>Another file lies in the place of {file} now. Nothing is saved until it was read again.</source>
            <translation>{file} 的位置上现在是另一个文件。重新读取之前不会保存任何内容。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/backups_page.py" />
            <source>Another folder...</source>
            <translation>其他文件夹…</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/shares_rows.py" />
            <source>Another partner shares in it</source>
            <translation>添加另一位分享的合作伙伴</translation>
        </message>
        <message>
            <location filename="../../planner/ui/passphrase_dialog.py" />
            <source>Another passphrase</source>
            <translation>更改密码</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/special_fields.py" />
            <source>Another rate for some deals</source>
            <translation>部分成交另定费率</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/money/reviews_cards.py" />
            <location filename="../../planner/ui/today/money_lines.py" />
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Answer about shared contact data</source>
            <translation>相同联系资料的答复</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/relations_card.py" />
            <source>Answer for this account</source>
            <translation>回答该客户的问题</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_ways.py" />
            <source>Answer how {payee} stands to {account}.</source>
            <translation>填写{payee}与{account}的关系。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_ways.py" />
            <source>Answer whether {payee} is an official, paid by the state or state-owned.</source>
            <translation>填写{payee}是否为公职人员、由国家财政供养或国有单位。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_ways.py" />
            <source>Answer who controls {account}.</source>
            <translation>填写{account}由谁控制。</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_values.py" />
            <source>Answered</source>
            <translation>异议已答复</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Answers</source>
            <translation>所答复的异议</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>Any party may terminate with {days} days' written notice; at once on breach of the integrity clause, when the employer withdraws its consent, or when the partner or the employer becomes public or state-owned.</source>
            <translation>任何一方可提前 {days} 日书面通知解除；违反廉洁条款、单位撤回同意，或乙方成为公职人员、单位成为国家机关或国有单位的，可立即解除。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/toolbar.py" />
            <source>Any past day of the chart</source>
            <translation>查看组织架构图的任意过去日期</translation>
        </message>
        <message>
            <location filename="../../planner/ui/about.py" />
            <source>Apache License 2.0. Qt is used under the LGPL, the font Noto Sans SC under the OFL, the Lucide icons under the ISC licence; the texts are in resources/licenses.</source>
            <translation>本程序采用 Apache License 2.0。Qt 依 LGPL、字体 Noto Sans SC 依 OFL、图标 Lucide 依 ISC 许可使用；许可全文见 resources/licenses。</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Approval</source>
            <translation>批准</translation>
        </message>
        <message>
            <location filename="../../planner/domain/roles.py" />
            <source>Approve</source>
            <translation>批准</translation>
        </message>
        <message>
            <location filename="../../planner/documents/voucher.py" />
            <location filename="../../planner/ui/approval_card.py" />
            <location filename="../../planner/ui/money/signoff_fields.py" />
            <source>Approved by</source>
            <translation>审批人</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/days.py" />
            <source>Apr</source>
            <translation>4月</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/days.py" />
            <source>April</source>
            <translation>4月</translation>
        </message>
        <message>
            <location filename="../../planner/ui/accounts_page.py" />
            <source>Archive account</source>
            <translation>归档客户</translation>
        </message>
        <message>
            <location filename="../../planner/domain/accounts.py" />
            <source>Archive {name}</source>
            <translation>归档 {name}</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/accounts_page.py" />
            <source>Archived</source>
            <translation>已归档</translation>
        </message>
        <message>
            <location filename="../../planner/ui/accounts_page.py" />
            <source>Archived too</source>
            <translation>包括已归档</translation>
        </message>
        <message>
            <location filename="../../planner/domain/refusal_offers.py" />
            <source>As a member of our own staff you are paid through the payroll alone.</source>
            <translation>您是我方员工，报酬只通过工资发放。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rehearsal/outlook_cards.py" />
            <source>As it is</source>
            <translation>现状</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/partner_form.py" />
            <source>As it stands in its registration</source>
            <translation>与登记证件一致</translation>
        </message>
        <message>
            <location filename="../../planner/domain/past.py" />
            <source>As it was</source>
            <translation>当时的实际情况</translation>
        </message>
        <message>
            <location filename="../../planner/ui/backups_page.py" />
            <source>As now</source>
            <translation>与现在相同</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>As of</source>
            <translation>截至</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/pay_card.py" />
            <location filename="../../planner/ui/money/receipts_card.py" />
            <source>As on the bank line</source>
            <translation>与银行流水一致</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/playbook_fields.py" />
            <source>As shipped</source>
            <translation>恢复默认</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/limits.py" />
            <source>As shipped: {n}</source>
            <translation>默认：{n}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/pay_card.py" />
            <source>As the bank shows it</source>
            <translation>以银行显示为准</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>As the computer</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <location filename="../../planner/ui/add_account.py" />
            <source>As the customer writes it</source>
            <translation>按客户自己的写法</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_register.py" />
            <source>As the notice says</source>
            <translation>按通知所述</translation>
        </message>
        <message>
            <location filename="../../planner/domain/past.py" />
            <source>As we knew it</source>
            <translation>当时我们所知</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/advice.py" />
            <location filename="../../planner/ui/roles/playbook_card.py" />
            <source>Ask</source>
            <translation>可以问</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/partner_form.py" />
            <source>Ask about this account</source>
            <translation>询问该客户</translation>
        </message>
        <message>
            <location filename="../../planner/commands/reading.py" />
            <location filename="../../planner/documents/account_plan.py" />
            <location filename="../../planner/ui/roles/cards.py" />
            <source>Ask at the next visit</source>
            <translation>下次拜访要问</translation>
        </message>
        <message>
            <location filename="../../planner/domain/warnings.py" />
            <source>Ask each opponent what they hold against us, and answer it first.</source>
            <translation>逐一了解反对者的顾虑，并优先回应。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/blocked_card.py" />
            <source>Ask for a consent</source>
            <translation>请单位出具同意书</translation>
        </message>
        <message>
            <location filename="../../planner/domain/warnings.py" />
            <source>Ask what holds it up, or move the card to where the purchase really stands.</source>
            <translation>了解卡在哪里，或把卡片移到项目的实际阶段。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/next_steps.py" />
            <source>Ask what they hold against us, and answer it first.</source>
            <translation>问清对我方有何顾虑，并先予以解答。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/warnings.py" />
            <source>Ask who must agree in the end, and mark them on the roles page.</source>
            <translation>询问最终需要谁同意，并在角色页标注。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/warnings.py" />
            <source>Ask who would lose if we win, and whom the rival visits.</source>
            <translation>了解我方中标对谁不利，以及对手在拜访谁。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/today_words.py" />
            <source>Ask whom you know there.</source>
            <translation>可向认识的人打听。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_ways.py" />
            <source>Ask {account} for a consent that names it.</source>
            <translation>请{account}出具写明本单位名称的同意书。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_ways.py" />
            <source>Ask {account} for a consent to a higher total, or leave it at that.</source>
            <translation>请{account}书面同意更高的总额，或维持现状。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_ways.py" />
            <source>Ask {account} for a consent to the higher rate.</source>
            <translation>请{account}书面同意更高的比例。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_ways.py" />
            <source>Ask {account} for a consent with the other route.</source>
            <translation>请{account}就另一付款路径出具同意书。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_ways.py" />
            <source>Ask {account} for a new consent that names the held amount.</source>
            <translation>请{account}出具写明暂停金额的新同意书。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_ways.py" />
            <source>Ask {account} to release the held amount in writing.</source>
            <translation>请{account}书面放行暂停支付的金额。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_ways.py" />
            <source>Ask {account} to sign its consent before the next order.</source>
            <translation>在下次下单前请{account}签署同意书。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/today_words.py" />
            <source>Ask {name}.</source>
            <translation>可向{name}打听。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/playbook_fields.py" />
            <source>Ask, one question a line</source>
            <translation>要问的问题（每行一个）</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>Asked whether it is a public official, or paid or controlled by the state, the partner answered: {answer}.</source>
            <translation>就是否为公职人员、是否由国家发放薪酬或由国家控制，乙方答复：{answer}。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/outline_out.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/chart/faces.py" />
            <source>Assistant</source>
            <translation>助理</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/tenure_fields.py" />
            <source>Assistant of the manager</source>
            <translation>上级的助理</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/judgement.py" />
            <source>Assumed</source>
            <translation>推测</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/filters.py" />
            <source>At least</source>
            <translation>金额不低于</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/direct_fields.py" />
            <source>At least per deal</source>
            <translation>每单至少</translation>
        </message>
        <message>
            <location filename="../../planner/domain/awards.py" />
            <source>At least {award} for this deal</source>
            <translation>本单至少 {award}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/awards.py" />
            <source>At most {award} for this deal</source>
            <translation>本单最高 {award}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_steps.py" />
            <source>At most {cap} for the period</source>
            <translation>本期间至多 {cap}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/written.py" />
            <source>At most {most} names fit here.</source>
            <translation>此处至多 {most} 个名称。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/layer_menu.py" />
            <source>At most {n} purchases are seen at once.</source>
            <translation>最多同时查看 {n} 个采购项目。</translation>
        </message>
        <message>
            <location filename="../../planner/session/decision_records.py" />
            <source>At the order</source>
            <translation>下单时</translation>
        </message>
        <message>
            <location filename="../../planner/session/decision_records.py" />
            <source>At the payment</source>
            <translation>付款时</translation>
        </message>
        <message>
            <location filename="../../planner/session/decision_records.py" />
            <source>At the receipt of money</source>
            <translation>到账时</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/capture_dialog.py" />
            <source>At the top of the chart</source>
            <translation>放在最上层</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/scan_field.py" />
            <source>Attach a scan</source>
            <translation>附上扫描件</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/scan_field.py" />
            <source>Attach a scan...</source>
            <translation>附上扫描件…</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consents_page.py" />
            <location filename="../../planner/ui/money/held_card.py" />
            <source>Attach the scan of the signed paper.</source>
            <translation>请附上签署件的扫描件。</translation>
        </message>
        <message>
            <location filename="../../planner/session/attachments.py" />
            <source>Attach {name}</source>
            <translation>附上 {name}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/signoff_fields.py" />
            <source>Attestation</source>
            <translation>书面确认</translation>
        </message>
        <message>
            <location filename="../../planner/ui/approval_card.py" />
            <source>Attested above</source>
            <translation>超过此金额须书面确认</translation>
        </message>
        <message>
            <location filename="../../planner/documents/voucher.py" />
            <source>Attested by</source>
            <translation>声明人</translation>
        </message>
        <message>
            <location filename="../../planner/documents/auditor_pack.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/period/pack_card.py" />
            <source>Auditor pack</source>
            <translation>审计资料包</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/days.py" />
            <source>Aug</source>
            <translation>8月</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/days.py" />
            <source>August</source>
            <translation>8月</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Authority</source>
            <translation>授权依据</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/advice.py" />
            <source>Avoid</source>
            <translation>避免</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement.py" />
            <source>Award is called</source>
            <translation>款项名称</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rehearsal/page.py" />
            <source>Back to the purchase</source>
            <translation>返回采购项目</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/time_bar.py" />
            <source>Back to today</source>
            <translation>回到今天</translation>
        </message>
        <message>
            <location filename="../../planner/ui/backups_page.py" />
            <source>Back up now</source>
            <translation>立即备份</translation>
        </message>
        <message>
            <location filename="../../planner/ui/backups_page.py" />
            <location filename="../../planner/ui/keeping.py" />
            <location filename="../../planner/ui/pages.py" />
            <location filename="../../planner/ui/safety_card.py" />
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <location filename="../../planner/ui/backups_page.py" />
            <source>Backups go there from now on. Those made so far stay where they are.</source>
            <translation>今后备份存放在那里。已有的备份留在原处。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/ledger_page.py" />
            <location filename="../../planner/ui/money/statements_page.py" />
            <source>Balance</source>
            <translation>余额</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement.py" />
            <source>Balance due</source>
            <translation>应付余额</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement.py" />
            <source>Balance due by {day}</source>
            <translation>应付余额，付款期限 {day}</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement.py" />
            <source>Balance due to us</source>
            <translation>应退还我方余额</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_values.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/money/bank_card.py" />
            <location filename="../../planner/ui/money/consent_fields.py" />
            <location filename="../../planner/ui/money/partner_form.py" />
            <location filename="../../planner/ui/settings_page.py" />
            <source>Bank</source>
            <translation>开户银行</translation>
        </message>
        <message>
            <location filename="../../planner/documents/voucher.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/money/bank_card.py" />
            <location filename="../../planner/ui/money/payee_card.py" />
            <source>Bank account</source>
            <translation>银行账户</translation>
        </message>
        <message>
            <location filename="../../planner/ui/settings_page.py" />
            <source>Bank account number</source>
            <translation>银行账号</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Bank account of an employer</source>
            <translation>单位银行账户</translation>
        </message>
        <message>
            <location filename="../../planner/session/partners.py" />
            <source>Bank account of {name}</source>
            <translation>{name}的银行账户</translation>
        </message>
        <message>
            <location filename="../../planner/session/taking_over.py" />
            <source>Bank account of {partner}</source>
            <translation>{partner}的银行账户</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/bank_card.py" />
            <location filename="../../planner/ui/money/consent_fields.py" />
            <location filename="../../planner/ui/money/partner_form.py" />
            <source>Bank, account number</source>
            <translation>开户行、账号</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/tiers_grid.py" />
            <source>Base from</source>
            <translation>基数起点</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement_tables.py" />
            <source>Base {base}</source>
            <translation>基数 {base}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_why.py" />
            <source>Base {base} does not exceed {bound}: nothing is earned</source>
            <translation>基数 {base}，未超过 {bound}，不计提</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_why.py" />
            <source>Base {base} does not reach {bound}: nothing is earned</source>
            <translation>基数 {base}，未达到 {bound}，不计提</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement_tables.py" />
            <source>Base {base} does not reach {tier}: no volume award</source>
            <translation>基数 {base} 未达到 {tier}：无总量奖励</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_why.py" />
            <source>Base {base} exceeds {bound}: {what}</source>
            <translation>基数 {base}，超过 {bound}：{what}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_why.py" />
            <source>Base {base} holds {n} full blocks of {block}: {product}</source>
            <translation>基数 {base}，含 {n} 个整额 {block}：{product}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_why.py" />
            <source>Base {base} is above {last}: nothing is earned</source>
            <translation>基数 {base}，超过上限 {last}，不计提</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_why.py" />
            <source>Base {base} lies between {low} ({least}) and {high} ({most}): {award}</source>
            <translation>基数 {base}，介于 {low}（{least}）与 {high}（{most}）之间：{award}</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement_tables.py" />
            <source>Base {base} reaches tier {tier}</source>
            <translation>基数 {base} 达到档位 {tier}</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement_tables.py" />
            <source>Base {base} reaches tier {tier}: {rate} of the base</source>
            <translation>基数 {base} 达到档位 {tier}：按基数的 {rate} 计</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_why.py" />
            <source>Base {base} reaches {bound}: {what}</source>
            <translation>基数 {base}，达到 {bound}：{what}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_why.py" />
            <source>Base {base}: nothing is earned</source>
            <translation>基数 {base}，不计提</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_why.py" />
            <source>Base {base}: {what}</source>
            <translation>基数 {base}：{what}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/volume_chart.py" />
            <source>Base {base}; {tiers}</source>
            <translation>基数 {base}；{tiers}</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement_tables.py" />
            <source>Basis</source>
            <translation>计奖基数</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/history.py" />
            <source>Because: {reason}</source>
            <translation>原因：{reason}</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_lines.py" />
            <location filename="../../planner/ui/history_page.py" />
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <location filename="../../planner/session/backups.py" />
            <source>Before a restore</source>
            <translation>恢复之前</translation>
        </message>
        <message>
            <location filename="../../planner/session/backups.py" />
            <source>Before an import</source>
            <translation>导入之前</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rehearsal/outlook_cards.py" />
            <source>Before and after</source>
            <translation>前后对比</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/paper_dialog.py" />
            <source>Before it can be signed it still needs: {names}.</source>
            <translation>签署前尚缺：{names}。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/reviews_cards.py" />
            <source>Before the next payment</source>
            <translation>下次付款之前</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_page.py" />
            <source>Before today’s month nothing is counted: it starts from zero.</source>
            <translation>本月以前不计入：从零开始累计。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/split_by_hand.py" />
            <source>Begin again</source>
            <translation>重新开始</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/capture_dialog.py" />
            <source>Below {name}</source>
            <translation>放在 {name} 之下</translation>
        </message>
        <message>
            <location filename="../../planner/session/files.py" />
            <source>Beside {file} lies {other}: two computers changed the file at the same time, and one of them is in there. Open both and compare before you go on; they are never merged.</source>
            <translation>{file} 旁边有 {other}：两台电脑同时更改了此文件，其中一台的更改在那里。继续之前请打开两者进行比较；它们从不自动合并。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/provisions_card.py" />
            <source>Besides the terms</source>
            <translation>条款之外</translation>
        </message>
        <message>
            <location filename="../../planner/domain/person_sheet.py" />
            <source>Between</source>
            <translation>双方</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/words.py" />
            <source>Big5 (Hong Kong)</source>
            <translation>Big5（香港）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/words.py" />
            <source>Big5 (traditional Chinese)</source>
            <translation>Big5（繁体中文）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/volume_fields.py" />
            <source>Block</source>
            <translation>整块金额</translation>
        </message>
        <message>
            <location filename="../../planner/documents/auditor_pack.py" />
            <location filename="../../planner/documents/decision.py" />
            <location filename="../../planner/session/history_words.py" />
            <source>Book</source>
            <translation>账簿</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>Booking</source>
            <translation>入账</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Booking allowed</source>
            <translation>允许入账</translation>
        </message>
        <message>
            <location filename="../../planner/session/bringing.py" />
            <source>Booking date</source>
            <translation>记账日期</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement_notes.py" />
            <source>Booking hint: {hint}</source>
            <translation>入账提示：{hint}</translation>
        </message>
        <message>
            <location filename="../../planner/documents/auditor_pack.py" />
            <source>Books at the end of the period</source>
            <translation>期末各账簿余额</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Both languages say the same</source>
            <translation>两种文字一致</translation>
        </message>
        <message>
            <location filename="../../planner/domain/clauses.py" />
            <source>Both parties record each amount truthfully in their statutory books as agreed here and issue the matching document; payment only to an account in the payee's own name, no cash, no third party.</source>
            <translation>双方均应按本协议约定的金额和方式，在法定账簿中如实记载并开具相应凭证；款项只付至以收款方本名开立的账户，不付现金，不付第三方。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/clauses.py" />
            <source>Both parties record each amount truthfully in their statutory books as agreed here and issue the matching document; payment only to the employer's corporate account, no cash, no third party.</source>
            <translation>双方均应按本协议约定的金额和方式，在法定账簿中如实记载并开具相应凭证；款项只付至单位的对公账户，不付现金，不付第三方。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/own_clause.py" />
            <source>Both say the same</source>
            <translation>两种文本含义一致</translation>
        </message>
        <message>
            <location filename="../../planner/domain/bosses.py" />
            <location filename="../../planner/domain/branches.py" />
            <location filename="../../planner/domain/capturing.py" />
            <location filename="../../planner/domain/charting.py" />
            <source>Both seats must be in the same account.</source>
            <translation>两个岗位必须属于同一客户。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/focus_bar.py" />
            <source>Branch that is seen</source>
            <translation>正在查看的分支</translation>
        </message>
        <message>
            <location filename="../../planner/ui/accounts_page.py" />
            <source>Bring back account</source>
            <translation>恢复客户</translation>
        </message>
        <message>
            <location filename="../../planner/domain/accounts.py" />
            <source>Bring back {name}</source>
            <translation>恢复 {name}</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement_tables.py" />
            <source>Brought forward</source>
            <translation>承前页</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/person_panel.py" />
            <source>Business result they want</source>
            <translation>希望的业务成果</translation>
        </message>
        <message>
            <location filename="../../planner/domain/person_sheet.py" />
            <source>Business result wanted</source>
            <translation>期望的业务成果</translation>
        </message>
        <message>
            <location filename="../../planner/domain/party_words.py" />
            <source>Buying organisation</source>
            <translation>采购单位</translation>
        </message>
        <message>
            <location filename="../../planner/session/backups.py" />
            <source>By hand</source>
            <translation>手动</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_register.py" />
            <source>By mistake...</source>
            <translation>登记有误…</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_fields.py" />
            <location filename="../../planner/ui/money/held_card.py" />
            <source>By what</source>
            <translation>签署权限</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/payment_plan.py" />
            <source>By when the customer is to pay. It is for the cash outlook alone: awards rest on money received.</source>
            <translation>客户应在何时付款。仅用于资金展望：返利与佣金只按实际回款计算。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/life_card.py" />
            <location filename="../../planner/ui/money/reviews_cards.py" />
            <source>By whom</source>
            <translation>由谁确认</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/reviews_cards.py" />
            <source>By whom, on</source>
            <translation>经手人，日期</translation>
        </message>
        <message>
            <location filename="../../planner/ui/held_dialog.py" />
            <source>By {holder}.</source>
            <translation>占用者：{holder}。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>C&amp;heck this workspace</source>
            <translation>检查工作簿(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>C&amp;lose the workspace</source>
            <translation>关闭工作簿(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../planner/documents/letterhead.py" />
            <source>CONFIDENTIAL</source>
            <translation>保密</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement.py" />
            <source>COPY WITHOUT NAMES</source>
            <translation>不含姓名的副本</translation>
        </message>
        <message>
            <location filename="../../planner/ui/history_page.py" />
            <source>CSV files (*.csv)</source>
            <translation>CSV 文件 (*.csv)</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/start.py" />
            <source>CSV, Excel, ODS or vCard: drop the file here, choose it, or paste cells copied in a spreadsheet. You see what comes of it before anything changes.</source>
            <translation>支持 CSV、Excel、ODS 和 vCard：把文件拖到这里，或选择文件，或粘贴从电子表格复制的单元格。导入前可以先看到结果，此时不会改动任何内容。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/plan/reminders.py" />
            <source>Calendar files (*{suffix})</source>
            <translation>日历文件 (*{suffix})</translation>
        </message>
        <message>
            <location filename="../../planner/domain/actions.py" />
            <source>Call</source>
            <translation>电话</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <source>Call back, before it counts</source>
            <translation>生效前的回拨核实</translation>
        </message>
        <message>
            <location filename="../../planner/domain/warnings.py" />
            <source>Call or visit them, and agree on the next step.</source>
            <translation>请致电或拜访，并约定下一步。</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/money/consent_fields.py" />
            <source>Called back by</source>
            <translation>回拨核实人</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_fields.py" />
            <source>Called back by, on</source>
            <translation>回拨核实人，日期</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/money/consent_fields.py" />
            <source>Called back on</source>
            <translation>回拨日期</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <source>Called by, on</source>
            <translation>回拨人、日期</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/payouts_page.py" />
            <source>Came back on</source>
            <translation>退回日期</translation>
        </message>
        <message>
            <location filename="../../planner/domain/settlements.py" />
            <source>Came back, {number}</source>
            <translation>退回，{number}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/person_sheet.py" />
            <location filename="../../planner/ui/chart/part_fields.py" />
            <source>Can</source>
            <translation>权力</translation>
        </message>
        <message>
            <location filename="../../planner/ui/add_account.py" />
            <location filename="../../planner/ui/board/asking.py" />
            <location filename="../../planner/ui/board/new_purchase_form.py" />
            <location filename="../../planner/ui/chart/capture_dialog.py" />
            <location filename="../../planner/ui/chart/export_dialog.py" />
            <location filename="../../planner/ui/chart/fate.py" />
            <location filename="../../planner/ui/erase_dialog.py" />
            <location filename="../../planner/ui/held_dialog.py" />
            <location filename="../../planner/ui/importing/side.py" />
            <location filename="../../planner/ui/importing/waiting.py" />
            <location filename="../../planner/ui/money/deal_form.py" />
            <location filename="../../planner/ui/money/partner_form.py" />
            <location filename="../../planner/ui/new_file.py" />
            <location filename="../../planner/ui/passphrase_dialog.py" />
            <location filename="../../planner/ui/period/pack_card.py" />
            <location filename="../../planner/ui/period/statements_card.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../planner/session/batches.py" />
            <source>Cancelled, and no file was written. These are issued and kept: {numbers}. The next time they are printed as they are.</source>
            <translation>已取消，没有写入文件。以下对账单已出具并保存：{numbers}。下次将照原样打印。</translation>
        </message>
        <message>
            <location filename="../../planner/session/batches.py" />
            <source>Cancelled. Nothing was issued, and no file was written.</source>
            <translation>已取消。没有出具任何对账单，也没有写入文件。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/party_words.py" />
            <source>Cannot be paid</source>
            <translation>不能付款</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/direct_fields.py" />
            <source>Cap per deal</source>
            <translation>单笔封顶</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/volume_fields.py" />
            <source>Cap per period</source>
            <translation>每期上限</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/page.py" />
            <source>Cards or list</source>
            <translation>卡片或列表</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/advice.py" />
            <location filename="../../planner/ui/processes/playbook_fields.py" />
            <location filename="../../planner/ui/roles/playbook_card.py" />
            <source>Cares about</source>
            <translation>关心什么</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement_tables.py" />
            <source>Carried forward</source>
            <translation>转下页</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_page.py" />
            <location filename="../../planner/ui/pages.py" />
            <source>Cash outlook</source>
            <translation>资金展望</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/protect_dialog.py" />
            <source>Certificate</source>
            <translation>证书</translation>
        </message>
        <message>
            <location filename="../../planner/commands/papers.py" />
            <source>Certificate: {digits}</source>
            <translation>证书：{digits}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/protect_dialog.py" />
            <source>Certificates (*.p12 *.pfx)</source>
            <translation>证书 (*.p12 *.pfx)</translation>
        </message>
        <message>
            <location filename="../../planner/session/people_data.py" />
            <source>Change</source>
            <translation>变更</translation>
        </message>
        <message>
            <location filename="../../planner/ui/passphrase_dialog.py" />
            <source>Change it</source>
            <translation>更改</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Change of the plan</source>
            <translation>计划的更改</translation>
        </message>
        <message>
            <location filename="../../planner/domain/tenures.py" />
            <source>Change places</source>
            <translation>对调岗位</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/sharing_card.py" />
            <source>Change the product group</source>
            <translation>更改产品组</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/menu.py" />
            <source>Change title</source>
            <translation>改职务</translation>
        </message>
        <message>
            <location filename="../../planner/domain/chart_changes.py" />
            <source>Changed</source>
            <translation>变更</translation>
        </message>
        <message>
            <location filename="../../planner/session/people_data.py" />
            <source>Changes in the journal that concern them</source>
            <translation>日志中的相关变更</translation>
        </message>
        <message>
            <location filename="../../planner/ui/check_page.py" />
            <source>Check again</source>
            <translation>重新检查</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Check of a payout</source>
            <translation>支付核对</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_ways.py" />
            <source>Check the registration or identity paper of {payee} and record its number.</source>
            <translation>核对{payee}的登记证照或身份证件，并记录号码。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/check_page.py" />
            <location filename="../../planner/ui/keeping.py" />
            <location filename="../../planner/ui/pages.py" />
            <source>Check this workspace</source>
            <translation>检查工作簿</translation>
        </message>
        <message>
            <location filename="../../planner/ui/check_page.py" />
            <source>Checking</source>
            <translation>检查进度</translation>
        </message>
        <message>
            <location filename="../../planner/ui/check_page.py" />
            <source>Checking...</source>
            <translation>正在检查…</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_values.py" />
            <location filename="../../planner/ui/money/languages.py" />
            <source>Chinese</source>
            <translation>中文</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/provisions_card.py" />
            <source>Chinese alone</source>
            <translation>仅中文</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_values.py" />
            <location filename="../../planner/ui/money/languages.py" />
            <source>Chinese and English</source>
            <translation>中英文</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/provisions_card.py" />
            <source>Chinese and English; the Chinese text prevails</source>
            <translation>中文和英文；以中文为准</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/provisions_card.py" />
            <source>Chinese and English; the English text prevails</source>
            <translation>中文和英文；以英文为准</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/provisions_card.py" />
            <source>Chinese and English; which prevails is filled in by hand</source>
            <translation>中文和英文；以何者为准手工填写</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/who_now.py" />
            <source>Choose a box on the chart to see and edit it here.</source>
            <translation>在图上选一个方框，即可在此查看和编辑。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/start.py" />
            <source>Choose a file to import</source>
            <translation>选择要导入的文件</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/start.py" />
            <source>Choose a file...</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <location filename="../../planner/ui/period/statements_card.py" />
            <source>Choose a folder</source>
            <translation>选择文件夹</translation>
        </message>
        <message>
            <location filename="../../planner/ui/export_page.py" />
            <source>Choose a folder and export...</source>
            <translation>选择文件夹并导出…</translation>
        </message>
        <message>
            <location filename="../../planner/ui/export_page.py" />
            <source>Choose a folder for the export</source>
            <translation>选择导出文件夹</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/why_card.py" />
            <source>Choose a line or a figure to see how it came about.</source>
            <translation>选择一行或一个数字，查看其由来。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/ledger_page.py" />
            <source>Choose a line to see how it came about.</source>
            <translation>选择一行即可查看其由来。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/settings_page.py" />
            <source>Choose a picture</source>
            <translation>选择图片</translation>
        </message>
        <message>
            <location filename="../../planner/ui/settings_page.py" />
            <source>Choose a picture...</source>
            <translation>选择图片…</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/menu.py" />
            <location filename="../../planner/ui/chart/tenure_fields.py" />
            <source>Choose a second boss...</source>
            <translation>选择第二上级…</translation>
        </message>
        <message>
            <location filename="../../planner/ui/plan/page.py" />
            <source>Choose an action or a contact to see and edit it here.</source>
            <translation>选择一项行动或联系，在这里查看和修改。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/bundle.py" />
            <source>Choose at least one statement.</source>
            <translation>请至少选择一张对账单。</translation>
        </message>
        <message>
            <location filename="../../planner/session/payouts.py" />
            <source>Choose what is paid.</source>
            <translation>请选择要支付的款项。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/protect_dialog.py" />
            <source>Choose...</source>
            <translation>选择…</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/link_fields.py" />
            <source>Chosen line</source>
            <translation>选中的连线</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/settings_page.py" />
            <source>City</source>
            <translation>城市</translation>
        </message>
        <message>
            <location filename="../../planner/documents/decision.py" />
            <source>Class</source>
            <translation>类别</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Clause of our own</source>
            <translation>自拟条款</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/own_clause.py" />
            <source>Clause {n} in Chinese</source>
            <translation>条款 {n}（中文）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/own_clause.py" />
            <source>Clause {n} in English</source>
            <translation>条款 {n}（英文）</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <location filename="../../planner/session/history_values.py" />
            <source>Clawback</source>
            <translation>追回</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Clock set back</source>
            <translation>时钟回拨</translation>
        </message>
        <message>
            <location filename="../../planner/ui/about.py" />
            <location filename="../../planner/ui/banner.py" />
            <location filename="../../planner/ui/erase_dialog.py" />
            <location filename="../../planner/ui/help.py" />
            <location filename="../../planner/ui/trouble.py" />
            <location filename="../../planner/ui/workspace_view.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../planner/ui/held_dialog.py" />
            <source>Close it there to write here. To read it, you need not: what is saved there appears here.</source>
            <translation>要在这里写入，请先在那边关闭。只是阅读则不必：那边保存的内容会在这里出现。</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Closing balance</source>
            <translation>期末余额</translation>
        </message>
        <message>
            <location filename="../../planner/domain/outline_out.py" />
            <location filename="../../planner/domain/person_sheet.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/chart/part_fields.py" />
            <source>Coach</source>
            <translation>教练</translation>
        </message>
        <message>
            <location filename="../../planner/documents/decision.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/money/papers_page.py" />
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <location filename="../../planner/documents/decision.py" />
            <source>Code of the verdict</source>
            <translation>结论代码</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/words.py" />
            <source>Code page 437 (Western)</source>
            <translation>代码页 437（西欧）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/words.py" />
            <source>Code page 850 (Western)</source>
            <translation>代码页 850（西欧）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/colouring.py" />
            <source>Colour by coverage</source>
            <translation>按接触深度着色</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/colouring.py" />
            <source>Colour by freshness</source>
            <translation>按信息新旧着色</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/colouring.py" />
            <source>Colour by function</source>
            <translation>按职能着色</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/colouring.py" />
            <source>Colour by role</source>
            <translation>按角色着色</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/colouring.py" />
            <source>Colour by stance</source>
            <translation>按立场着色</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/toolbar.py" />
            <source>Colours</source>
            <translation>颜色</translation>
        </message>
        <message>
            <location filename="../../planner/ui/window_deeds.py" />
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <location filename="../../planner/domain/org.py" />
            <source>Commercial</source>
            <translation>商务</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement.py" />
            <location filename="../../planner/session/history_values.py" />
            <source>Commission</source>
            <translation>佣金</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement_tables.py" />
            <source>Commission on payments received</source>
            <translation>单笔佣金</translation>
        </message>
        <message>
            <location filename="../../planner/domain/arrangement.py" />
            <source>Compact</source>
            <translation>紧凑</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/time_bar.py" />
            <source>Compare with</source>
            <translation>对比</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Compared</source>
            <translation>核对结果</translation>
        </message>
        <message>
            <location filename="../../planner/documents/auditor_pack.py" />
            <source>Complete: nothing can be left out of it</source>
            <translation>完整：不得遗漏任何内容</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_lines.py" />
            <source>Computer {n}</source>
            <translation>电脑 {n}</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Condition</source>
            <translation>条件</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Condition shown</source>
            <translation>条件已证明</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <location filename="../../planner/documents/decision.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/money/consent_fields.py" />
            <source>Conditions</source>
            <translation>条件</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement_notes.py" />
            <source>Confidential against third parties. The payee's employer, the buyer, auditors, tax and other authorities and courts may always be told, and wrongdoing reported.</source>
            <translation>对第三方保密。向收款方所在单位、采购方、审计机构、税务及其他主管机关和法院的披露，以及举报违法行为，不受此限。</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Confidentiality</source>
            <translation>保密</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>Confidentiality and its exceptions</source>
            <translation>保密及例外</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/chart/judgement.py" />
            <source>Confirmed</source>
            <translation>已确认</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/deeds.py" />
            <source>Confirmed today</source>
            <translation>今天已证实</translation>
        </message>
        <message>
            <location filename="../../planner/domain/links.py" />
            <source>Conflict</source>
            <translation>冲突</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consents_page.py" />
            <source>Consent form</source>
            <translation>同意书</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/papers_page.py" />
            <source>Consent form...</source>
            <translation>同意书…</translation>
        </message>
        <message>
            <location filename="../../planner/session/consents.py" />
            <source>Consent of {account} for {name}</source>
            <translation>{account}对{name}的书面同意</translation>
        </message>
        <message>
            <location filename="../../planner/session/taking_over.py" />
            <source>Consent of {account} for {partner}: record it again with its scan</source>
            <translation>{account}对{partner}的同意书：请连同扫描件重新登记</translation>
        </message>
        <message>
            <location filename="../../planner/documents/auditor_pack.py" />
            <source>Consent register</source>
            <translation>同意书登记簿</translation>
        </message>
        <message>
            <location filename="../../planner/session/consent_papers.py" />
            <source>Consent {number} of {employer}, {begin} to {end}</source>
            <translation>{employer}同意书 {number}，{begin} 至 {end}</translation>
        </message>
        <message>
            <location filename="../../planner/session/auditing.py" />
            <source>Consent {number} was filed late</source>
            <translation>同意书 {number} 逾期归档</translation>
        </message>
        <message>
            <location filename="../../planner/ui/pages.py" />
            <source>Consents</source>
            <translation>书面同意</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/money/identity_card.py" />
            <location filename="../../planner/ui/money/partner_form.py" />
            <location filename="../../planner/ui/settings_page.py" />
            <source>Contact</source>
            <translation>联系方式</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement.py" />
            <source>Contact details</source>
            <translation>联系方式</translation>
        </message>
        <message>
            <location filename="../../planner/ui/notes_page.py" />
            <source>Contact, {day}</source>
            <translation>联系记录，{day}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/person_sheet.py" />
            <location filename="../../planner/ui/plan/lists.py" />
            <location filename="../../planner/ui/plan/page.py" />
            <source>Contacts</source>
            <translation>联系记录</translation>
        </message>
        <message>
            <location filename="../../planner/session/contact_matching.py" />
            <source>Contacts that are the same</source>
            <translation>相同的联系方式</translation>
        </message>
        <message>
            <location filename="../../planner/domain/roles.py" />
            <source>Content as it is</source>
            <translation>满足现状</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement_tables.py" />
            <location filename="../../planner/ui/money/deals_page.py" />
            <source>Contract</source>
            <translation>合同金额</translation>
        </message>
        <message>
            <location filename="../../planner/session/bringing.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/money/deal_form.py" />
            <source>Contract amount</source>
            <translation>合同金额</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/menu.py" />
            <location filename="../../planner/ui/recovery.py" />
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_fields.py" />
            <source>Copy of every statement goes to</source>
            <translation>每份对账单抄送至</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/process_bar.py" />
            <source>Copy process</source>
            <translation>复制流程</translation>
        </message>
        <message>
            <location filename="../../planner/ui/trouble.py" />
            <source>Copy the report</source>
            <translation>复制报告</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Copy to</source>
            <translation>抄送</translation>
        </message>
        <message>
            <location filename="../../planner/ui/account_plan_dialog.py" />
            <source>Copy to share</source>
            <translation>共享版</translation>
        </message>
        <message>
            <location filename="../../planner/documents/account_plan.py" />
            <source>Copy to share: without our judgements</source>
            <translation>共享版：不含我方判断</translation>
        </message>
        <message>
            <location filename="../../planner/session/consents.py" />
            <source>Corporate account of {name}</source>
            <translation>{name}的对公账户</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Corrects</source>
            <translation>更正的文件</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/variants_grid.py" />
            <location filename="../../planner/ui/money/words_cards.py" />
            <source>Cost</source>
            <translation>合计成本</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/cost_chart.py" />
            <source>Cost of {names} over the money</source>
            <translation>{names}的成本随回款变化</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/what_if_page.py" />
            <source>Cost over the money</source>
            <translation>成本随回款变化</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/cost_chart.py" />
            <source>Cost up to {amount}</source>
            <translation>成本最高 {amount}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_page.py" />
            <source>Could help: {name}, {why}; last contact {day}.</source>
            <translation>可请帮忙：{name}（{why}），上次联系{day}。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_page.py" />
            <source>Could help: {name}, {why}; never met.</source>
            <translation>可请帮忙：{name}（{why}），尚未见过。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/provisions_card.py" />
            <source>Country</source>
            <translation>国家或地区</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Country or region</source>
            <translation>国家或地区</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement_tables.py" />
            <source>Counts at</source>
            <translation>计入比例</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Court or arbitration</source>
            <translation>争议解决机构</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/payee_card.py" />
            <source>Cover it</source>
            <translation>纳入</translation>
        </message>
        <message>
            <location filename="../../planner/documents/key_people.py" />
            <location filename="../../planner/domain/judgements.py" />
            <location filename="../../planner/domain/person_sheet.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/chart/part_fields.py" />
            <location filename="../../planner/ui/roles/columns.py" />
            <location filename="../../planner/ui/roles/person_panel.py" />
            <source>Coverage</source>
            <translation>接触深度</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/person_panel.py" />
            <source>Coverage wanted</source>
            <translation>目标接触深度</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Coverage we aim at</source>
            <translation>目标接触深度</translation>
        </message>
        <message>
            <location filename="../../planner/ui/new_file.py" />
            <source>Create</source>
            <translation>创建</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Credit note</source>
            <translation>贷记单</translation>
        </message>
        <message>
            <location filename="../../planner/ui/top_bar.py" />
            <source>Ctrl K</source>
            <translation>Ctrl K</translation>
        </message>
        <message>
            <location filename="../../planner/documents/auditor_pack.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/board/details.py" />
            <location filename="../../planner/ui/board/new_purchase_form.py" />
            <location filename="../../planner/ui/importing/wishes.py" />
            <location filename="../../planner/ui/money/deal_form.py" />
            <location filename="../../planner/ui/money/ledger_page.py" />
            <location filename="../../planner/ui/money/outlook_page.py" />
            <location filename="../../planner/ui/money/pay_card.py" />
            <location filename="../../planner/ui/money/statements_page.py" />
            <location filename="../../planner/ui/money/what_if_page.py" />
            <source>Currency</source>
            <translation>币种</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_page.py" />
            <source>Customer who pays late</source>
            <translation>迟付的客户</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/menu.py" />
            <source>Cut</source>
            <translation>剪切</translation>
        </message>
        <message>
            <location filename="../../planner/domain/outline_text.py" />
            <source>Cut after {n} characters.</source>
            <translation>超过 {n} 个字符的部分已截去。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement.py" />
            <source>DRAFT, NOT FOR SIGNATURE</source>
            <translation>草稿，不得签署</translation>
        </message>
        <message>
            <location filename="../../planner/documents/voucher.py" />
            <source>DRAFT, NOT FOR THE BOOKS</source>
            <translation>草稿，不得入账</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <location filename="../../planner/domain/payee_sections.py" />
            <location filename="../../planner/session/history_words.py" />
            <source>Data</source>
            <translation>内容</translation>
        </message>
        <message>
            <location filename="../../planner/documents/auditor_pack.py" />
            <location filename="../../planner/documents/statement.py" />
            <location filename="../../planner/documents/voucher.py" />
            <source>Data digest</source>
            <translation>数据摘要</translation>
        </message>
        <message>
            <location filename="../../planner/documents/auditor_pack.py" />
            <location filename="../../planner/documents/consent_form.py" />
            <location filename="../../planner/documents/statement_tables.py" />
            <location filename="../../planner/documents/voucher.py" />
            <location filename="../../planner/domain/payee_sections.py" />
            <location filename="../../planner/domain/person_sheet.py" />
            <location filename="../../planner/session/bringing.py" />
            <location filename="../../planner/session/people_data.py" />
            <location filename="../../planner/ui/money/deals_page.py" />
            <location filename="../../planner/ui/money/ledger_page.py" />
            <location filename="../../planner/ui/money/payouts_page.py" />
            <location filename="../../planner/ui/plan/details.py" />
            <location filename="../../planner/ui/plan/lists.py" />
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement.py" />
            <location filename="../../planner/documents/voucher.py" />
            <source>Date and seal</source>
            <translation>日期、盖章</translation>
        </message>
        <message>
            <location filename="../../planner/domain/tenures.py" />
            <source>Dates of {name}</source>
            <translation>{name} 的任职日期</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/deal_end.py" />
            <location filename="../../planner/ui/money/life_card.py" />
            <location filename="../../planner/ui/money/papers_page.py" />
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/time_bar.py" />
            <source>Day on the chart</source>
            <translation>组织架构图日期</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Days after the end</source>
            <translation>终止后天数</translation>
        </message>
        <message>
            <location filename="../../planner/domain/warnings.py" />
            <source>Days beyond the usual ones</source>
            <translation>超出通常天数的天数</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/purchase_table.py" />
            <source>Days in stage</source>
            <translation>停留天数</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_page.py" />
            <source>Days later</source>
            <translation>延迟天数</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Days of notice</source>
            <translation>通知天数</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Days of run-off</source>
            <translation>善后天数</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Days to dispute</source>
            <translation>异议天数</translation>
        </message>
        <message>
            <location filename="../../planner/domain/warnings.py" />
            <source>Days without a contact with an influential key person</source>
            <translation>未联系有影响力的关键人的天数</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement_tables.py" />
            <location filename="../../planner/session/bringing.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/importing/split_by_hand.py" />
            <location filename="../../planner/ui/money/deals_page.py" />
            <source>Deal</source>
            <translation>成交</translation>
        </message>
        <message>
            <location filename="../../planner/ui/backup_card.py" />
            <location filename="../../planner/ui/importing/words.py" />
            <location filename="../../planner/ui/money/deals_page.py" />
            <location filename="../../planner/ui/money/outlook_page.py" />
            <location filename="../../planner/ui/today/money_lines.py" />
            <source>Deals</source>
            <translation>成交</translation>
        </message>
        <message>
            <location filename="../../planner/ui/pages.py" />
            <source>Deals &amp; receipts</source>
            <translation>成交与回款</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>Deals ordered before the end still earn on money received within {days} days after it.</source>
            <translation>终止前已下单的成交，终止后 {days} 日内到账的货款仍计奖。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_words.py" />
            <source>Deals that the partner referred do not count to it and earn no direct {word}.</source>
            <translation>介绍业务不计入基数，也不计单笔{word}。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/refusal.py" />
            <source>Dear {name},</source>
            <translation>{name}：您好！</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/days.py" />
            <source>Dec</source>
            <translation>12月</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/days.py" />
            <source>December</source>
            <translation>12月</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <source>Decides about our orders</source>
            <translation>是否对我方订单有决定权</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Decides on the purchase</source>
            <translation>参与采购决定</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Decision</source>
            <translation>判定</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/columns.py" />
            <source>Decision
maker</source>
            <translation>决策者</translation>
        </message>
        <message>
            <location filename="../../planner/domain/processes.py" />
            <source>Decision maker</source>
            <translation>决策者</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/card_faces.py" />
            <source>Decision maker not met</source>
            <translation>未见决策者</translation>
        </message>
        <message>
            <location filename="../../planner/documents/decision.py" />
            <location filename="../../planner/ui/money/paper_doors.py" />
            <source>Decision record</source>
            <translation>判断记录</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/papers_page.py" />
            <source>Decision record...</source>
            <translation>判断记录…</translation>
        </message>
        <message>
            <location filename="../../planner/documents/auditor_pack.py" />
            <location filename="../../planner/ui/money/papers_page.py" />
            <source>Decisions</source>
            <translation>判断</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Declaration</source>
            <translation>声明</translation>
        </message>
        <message>
            <location filename="../../planner/session/partners.py" />
            <source>Declaration of {name}</source>
            <translation>{name}的声明</translation>
        </message>
        <message>
            <location filename="../../planner/session/taking_over.py" />
            <source>Declaration of {partner} of {day}</source>
            <translation>{partner}于{day}的声明</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/relations_card.py" />
            <source>Declarations of independence</source>
            <translation>独立性声明</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Declared again</source>
            <translation>重新声明</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/reviews_cards.py" />
            <source>Declared again that all is as recorded</source>
            <translation>已重新声明所登记的情况属实</translation>
        </message>
        <message>
            <location filename="../../planner/domain/payee_sections.py" />
            <source>Declared independent of</source>
            <translation>声明独立于</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/partner_form.py" />
            <source>Declared on</source>
            <translation>声明日期</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/papers_page.py" />
            <source>Declining kindly</source>
            <translation>婉拒</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/menu.py" />
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/fate.py" />
            <source>Delete does the same from now on; the menu of a seat offers both. Undo brings everything back.</source>
            <translation>以后按删除键照此处理；岗位的菜单里两种方式都有。撤销可全部恢复。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/link_fields.py" />
            <source>Delete removes the line, Tab goes to the next one, the arrows go to its ends.</source>
            <translation>按 Delete 删除连线，按 Tab 转到下一条，按方向键转到两端的人。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/group_fields.py" />
            <source>Delete them</source>
            <translation>全部删除</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/menu.py" />
            <source>Delete with the branch</source>
            <translation>连同分支一起删除</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/menu.py" />
            <source>Delete, reports move up</source>
            <translation>删除，下属上移</translation>
        </message>
        <message>
            <location filename="../../planner/domain/chart_rows.py" />
            <location filename="../../planner/domain/outline_out.py" />
            <location filename="../../planner/session/bringing.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/chart/capture_dialog.py" />
            <location filename="../../planner/ui/chart/group_fields.py" />
            <location filename="../../planner/ui/chart/seat_fields.py" />
            <source>Department</source>
            <translation>部门</translation>
        </message>
        <message>
            <location filename="../../planner/ui/plan/page.py" />
            <source>Details of the chosen action or contact</source>
            <translation>所选行动或联系的详情</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/inspector.py" />
            <source>Details of the chosen seat</source>
            <translation>所选岗位的详情</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/stage_fields.py" />
            <source>Details of the chosen stage</source>
            <translation>所选阶段的详情</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/payouts_page.py" />
            <source>Did {number} come back? What it settled is owed again. This cannot be undone.</source>
            <translation>{number} 退回了吗？其结清的款项将重新应付。此操作无法撤销。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement_tables.py" />
            <source>Difference on this statement</source>
            <translation>本单差额</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/group_fields.py" />
            <source>Different ones</source>
            <translation>各不相同</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Digest</source>
            <translation>摘要</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Digest of the data</source>
            <translation>数据摘要</translation>
        </message>
        <message>
            <location filename="../../planner/documents/decision.py" />
            <source>Digest of the inputs</source>
            <translation>输入摘要</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_values.py" />
            <location filename="../../planner/ui/money/variants_grid.py" />
            <location filename="../../planner/ui/money/words_cards.py" />
            <source>Direct</source>
            <translation>单笔</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/terms_editor.py" />
            <source>Direct award</source>
            <translation>单笔计提</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/terms_editor.py" />
            <source>Direct commission</source>
            <translation>单笔佣金</translation>
        </message>
        <message>
            <location filename="../../planner/session/bringing.py" />
            <source>Direct or referral</source>
            <translation>直接或推荐</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/terms_editor.py" />
            <source>Direct rebate</source>
            <translation>单笔返利</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/deal_form.py" />
            <source>Direct: the partner assisted</source>
            <translation>直接：合作伙伴协助成交</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/agreement_page.py" />
            <source>Discard the draft</source>
            <translation>放弃草稿</translation>
        </message>
        <message>
            <location filename="../../planner/domain/drafts.py" />
            <source>Discard the draft for {name}</source>
            <translation>放弃{name}的草稿</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>Disclaimer</source>
            <translation>声明</translation>
        </message>
        <message>
            <location filename="../../planner/session/paper_lives.py" />
            <source>Dispute of {number} answered</source>
            <translation>已答复对 {number} 的异议</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_values.py" />
            <source>Disputed</source>
            <translation>有异议</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/next_steps.py" />
            <source>Do next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/payee_card.py" />
            <source>Do not cover {account}</source>
            <translation>不再适用于 {account}</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Document seen</source>
            <translation>已核对证件原件</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>Does this person work for, act for, own part of, or live with someone who works for {account}?</source>
            <translation>此人是否在{account}任职、代表{account}行事、持有其部分股权，或与{account}的工作人员共同生活？</translation>
        </message>
        <message>
            <location filename="../../planner/domain/person_sheet.py" />
            <location filename="../../planner/ui/plan/details.py" />
            <location filename="../../planner/ui/plan/lists.py" />
            <location filename="../../planner/ui/today/plan_lines.py" />
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_lines.py" />
            <location filename="../../planner/session/people_data.py" />
            <source>Done again: {change}</source>
            <translation>重做：{change}</translation>
        </message>
        <message>
            <location filename="../../planner/session/reminders.py" />
            <source>Done by {name}</source>
            <translation>负责人：{name}</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Done on</source>
            <translation>完成日期</translation>
        </message>
        <message>
            <location filename="../../planner/ui/plan/page.py" />
            <source>Done, or open again</source>
            <translation>完成或重新打开</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <location filename="../../planner/session/consents.py" />
            <source>Draft a consent for {name}</source>
            <translation>为{name}起草同意书</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/agreement_page.py" />
            <source>Draft an agreement</source>
            <translation>起草协议</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/what_if_page.py" />
            <source>Draft an agreement first: its terms can then be varied and held against past or imagined money.</source>
            <translation>请先起草协议：之后可变动其条款，用过去或设想的回款试算。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/drafts.py" />
            <source>Draft an agreement for {name}</source>
            <translation>为{name}起草协议</translation>
        </message>
        <message>
            <location filename="../../planner/session/what_if.py" />
            <source>Draft from {day}</source>
            <translation>草稿，自{day}起</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/agreement_page.py" />
            <source>Draft of a new agreement, from {day}</source>
            <translation>新协议草稿，自 {day} 起</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Draft of an agreement</source>
            <translation>协议草稿</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/agreement_page.py" />
            <source>Draft of version {n}, from {day}</source>
            <translation>第 {n} 版草稿，自 {day} 起</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/line_menu.py" />
            <source>Draw next</source>
            <translation>接下来绘制</translation>
        </message>
        <message>
            <location filename="../../planner/sample/charted.py" />
            <source>Draw the chart of {name}</source>
            <translation>绘制 {name} 的组织图</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/page.py" />
            <source>Draw the customer's organisation</source>
            <translation>画出客户的组织架构</translation>
        </message>
        <message>
            <location filename="../../planner/ui/welcome.py" />
            <source>Draw the customer's organisation, see who matters now and why, and keep an exact ledger of what partners earn. One file, on your own machine.</source>
            <translation>画出客户的组织，看清此刻谁最关键、为什么，并准确记录合作伙伴的收益。一个文件，就在您自己的电脑上。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/page.py" />
            <source>Draw the org chart first; then everybody on it stands here as a row.</source>
            <translation>请先画组织架构图，图上每个人会在这里各占一行。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/line_menu.py" />
            <source>Draw: {kind}</source>
            <translation>绘制：{kind}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/export_dialog.py" />
            <source>Drawing (SVG)</source>
            <translation>矢量图（SVG）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/dragging.py" />
            <source>Drop it on a seat, or between two.</source>
            <translation>请放到某个岗位上，或放在两个岗位之间。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/aiming.py" />
            <source>Drop it on the seat of the second boss.</source>
            <translation>请放到第二上级的岗位上。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/aiming.py" />
            <source>Drop the person on another seat.</source>
            <translation>请把此人放到另一个岗位上。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/what_if_page.py" />
            <source>Drop the variant</source>
            <translation>放弃此方案</translation>
        </message>
        <message>
            <location filename="../../planner/domain/person_sheet.py" />
            <location filename="../../planner/ui/money/payment_plan.py" />
            <location filename="../../planner/ui/money/payouts_page.py" />
            <location filename="../../planner/ui/plan/details.py" />
            <location filename="../../planner/ui/plan/lists.py" />
            <source>Due</source>
            <translation>到期日</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/page.py" />
            <source>Due actions</source>
            <translation>到期行动</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/direct_fields.py" />
            <source>Due after receipt</source>
            <translation>回款后支付期限</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/volume_fields.py" />
            <source>Due after the period</source>
            <translation>期末后支付期限</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement.py" />
            <source>Due by</source>
            <translation>付款期限</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Due on</source>
            <translation>到期日</translation>
        </message>
        <message>
            <location filename="../../planner/domain/chart_rows.py" />
            <location filename="../../planner/domain/person_sheet.py" />
            <location filename="../../planner/session/bringing.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/chart/seat_fields.py" />
            <source>E-mail</source>
            <translation>电子邮箱</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/words.py" />
            <source>EUC-JP (Japanese)</source>
            <translation>EUC-JP（日文）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/words.py" />
            <source>EUC-KR (Korean)</source>
            <translation>EUC-KR（韩文）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/terms_editor.py" />
            <source>Each deal earns by itself</source>
            <translation>每笔成交单独计提</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/due_page.py" />
            <source>Each partner gets a voucher of its own; all payments are entered or none. This cannot be undone.</source>
            <translation>每个合作伙伴各有一张凭单；要么全部录入，要么都不录入。此操作无法撤销。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>Each party bears its own taxes; the seller withholds where the law requires it. Before payment the partner issues the invoice or receives the credit note that matches the award.</source>
            <translation>双方各自承担税款；法律要求代扣代缴的，由甲方代扣代缴。付款前，乙方开具与款项相符的发票，或收到相应的红字凭证。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>Each party keeps the records of this agreement for {years} years and lets the other's auditors look at them on reasonable notice.</source>
            <translation>各方保存本协议相关记录 {years} 年，经合理通知，供对方审计人员查阅。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/clauses.py" />
            <source>Each party warrants: (1) every payment hereunder has been disclosed to, and where the payee works for or acts for the buyer agreed in writing by, that principal; (2) except as disclosed here, neither the payee nor a close relative is staff, agent or hidden beneficiary of the buyer; (3) a payee who is a natural person is not a public official nor staff of a state body, public institution or state-owned or -controlled company; (4) no part will be passed to the buyer's staff or to officials; (5) any change is notified in writing within three days and payment stops. Breach allows immediate termination and recovery.</source>
            <translation>双方保证：（1）本协议项下款项已向收款方所属单位（如适用）书面披露并取得其书面同意；（2）收款方及其近亲属不是采购方的工作人员、受托人或隐名受益人，本协议已披露的除外；（3）收款方为自然人时，其不是公职人员，亦非国家机关、事业单位、国有或国有控股企业人员；（4）不将任何款项转给采购方人员或公职人员；（5）任何一项不再属实，应在三日内书面告知，付款随即中止。违反者，对方可立即解除并追回已付款项。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/target.py" />
            <source>Each row names its own</source>
            <translation>以各行所写为准</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_rules.py" />
            <source>Each row of “direct_for” names “products” or “accounts”.</source>
            <translation>“direct_for” 的每一行须写明 “products” 或 “accounts”。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/method_picker.py" />
            <source>Each slab</source>
            <translation>分段计算</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/page.py" />
            <source>Earlier</source>
            <translation>前移</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/time_bar.py" />
            <source>Earlier day</source>
            <translation>较早日期</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/bank_card.py" />
            <source>Earlier payments keep the account they went to.</source>
            <translation>此前的支付仍记原账户。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement.py" />
            <location filename="../../planner/documents/statement_tables.py" />
            <location filename="../../planner/ui/money/ledger_page.py" />
            <source>Earned</source>
            <translation>计提</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement.py" />
            <source>Earned ({sections})</source>
            <translation>本期计提（{sections}）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/ledger_page.py" />
            <source>Earned in all</source>
            <translation>累计计提</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/ledger_page.py" />
            <source>Earned in the {period}</source>
            <translation>{period}计提</translation>
        </message>
        <message>
            <location filename="../../planner/session/ledger_lines.py" />
            <source>Earned on money received a short while ago; payable from {day}.</source>
            <translation>回款到账未满约定天数，自 {day} 起可支付。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/statement.py" />
            <source>Earned on money received a short while ago; the next part becomes payable on {day}.</source>
            <translation>回款到账未满约定天数；下一部分自 {day} 起可支付。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/money_lines.py" />
            <source>Earned, and may not go out: the partner's page says why and what helps.</source>
            <translation>已赚得但不能付出：合作伙伴页面说明原因和办法。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement_tables.py" />
            <source>Earns nothing</source>
            <translation>不计奖励</translation>
        </message>
        <message>
            <location filename="../../planner/domain/actions.py" />
            <source>Edit a contact</source>
            <translation>修改联系记录</translation>
        </message>
        <message>
            <location filename="../../planner/domain/links.py" />
            <source>Edit a line</source>
            <translation>修改关系线</translation>
        </message>
        <message>
            <location filename="../../planner/domain/seller.py" />
            <source>Edit our profile</source>
            <translation>编辑我方资料</translation>
        </message>
        <message>
            <location filename="../../planner/domain/charting.py" />
            <source>Edit seat</source>
            <translation>编辑岗位</translation>
        </message>
        <message>
            <location filename="../../planner/domain/process_editing.py" />
            <source>Edit stage {name}</source>
            <translation>编辑阶段 {name}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/drafts.py" />
            <source>Edit the draft for {name}</source>
            <translation>编辑{name}的草稿</translation>
        </message>
        <message>
            <location filename="../../planner/domain/own_rules.py" />
            <source>Edit the playbook</source>
            <translation>修改打法</translation>
        </message>
        <message>
            <location filename="../../planner/domain/accounts.py" />
            <location filename="../../planner/domain/charting.py" />
            <location filename="../../planner/domain/purchases.py" />
            <location filename="../../planner/sample/planned.py" />
            <source>Edit {name}</source>
            <translation>编辑 {name}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/several.py" />
            <source>Edit {n} seats</source>
            <translation>修改 {n} 个岗位</translation>
        </message>
        <message>
            <location filename="../../planner/domain/charting.py" />
            <source>Edit {title}</source>
            <translation>编辑 {title}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/actions.py" />
            <source>Edit {what}</source>
            <translation>修改{what}</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>Either party may terminate with {days} days' written notice; at once on breach of the integrity clause or when the partner becomes a public person.</source>
            <translation>任何一方可提前 {days} 日书面通知终止；违反廉洁条款，或乙方成为公职人员的，可立即终止。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/new_file.py" />
            <source>Elsewhere...</source>
            <translation>其他位置…</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <source>Employee</source>
            <translation>收款人（员工）</translation>
        </message>
        <message>
            <location filename="../../planner/session/bringing.py" />
            <source>Employee number</source>
            <translation>工号</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/money/consents_page.py" />
            <source>Employer</source>
            <translation>所在单位</translation>
        </message>
        <message>
            <location filename="../../planner/documents/auditor_pack.py" />
            <source>Employer and payee</source>
            <translation>单位与收款人</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement.py" />
            <source>Employer of the partner (party C)</source>
            <translation>丙方（乙方所属单位）</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement.py" />
            <source>Employer's copy</source>
            <translation>单位留存联</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <source>Employer, registered name</source>
            <translation>单位登记名称</translation>
        </message>
        <message>
            <location filename="../../planner/session/held.py" />
            <source>Employer’s written release</source>
            <translation>单位书面放行</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/process_bar.py" />
            <source>Empty process</source>
            <translation>空白流程</translation>
        </message>
        <message>
            <location filename="../../planner/commands/reading.py" />
            <source>Empty seat</source>
            <translation>空缺岗位</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/wishes.py" />
            <source>Encoding</source>
            <translation>编码</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>End</source>
            <translation>结束</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/agreement_page.py" />
            <location filename="../../planner/ui/money/consent_register.py" />
            <source>End it</source>
            <translation>终止</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/agreement_page.py" />
            <source>End it...</source>
            <translation>终止协议…</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>End of a consent</source>
            <translation>书面同意终止</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>End of an agreement</source>
            <translation>协议终止</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>End of the consent</source>
            <translation>同意终止</translation>
        </message>
        <message>
            <location filename="../../planner/session/consents.py" />
            <source>End the consent for {name}</source>
            <translation>终止对{name}的同意</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_register.py" />
            <source>End the consent? This cannot be undone.</source>
            <translation>终止这份同意书？此操作无法撤销。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/aiming.py" />
            <source>End the line on somebody.</source>
            <translation>连线要落在一个人身上。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/search_bar.py" />
            <source>End the search</source>
            <translation>结束查找</translation>
        </message>
        <message>
            <location filename="../../planner/session/agreements.py" />
            <source>End {number}</source>
            <translation>终止 {number}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/agreement_page.py" />
            <source>End {number} with {day} as its last day? What was earned stays earned. This cannot be undone.</source>
            <translation>终止 {number}，最后有效日为 {day}？已计提的金额不变，此操作不可撤销。</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Ends on</source>
            <translation>终止日期</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_values.py" />
            <location filename="../../planner/ui/money/languages.py" />
            <source>English</source>
            <translation>英文</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/provisions_card.py" />
            <source>English alone</source>
            <translation>仅英文</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_page.py" />
            <source>Enter a deal that was signed. What is still to be paid on it, by when, and what of it will be due to partners then stands here.</source>
            <translation>请录入已签的成交。尚待支付的金额、时间，以及届时应付合作伙伴的部分会显示在这里。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/pay_card.py" />
            <source>Enter a payment that was made</source>
            <translation>登记已完成的支付</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/receipts_card.py" />
            <source>Enter the amount, more than nothing; a refund has its own button.</source>
            <translation>请输入大于零的金额；退款请用“登记退款”按钮。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/deal_form.py" />
            <location filename="../../planner/ui/money/deals_page.py" />
            <source>Enter the deal</source>
            <translation>登记成交</translation>
        </message>
        <message>
            <location filename="../../planner/session/consents.py" />
            <source>Enter the number and the holder of the corporate account.</source>
            <translation>请填写对公账户的账号和户名。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/pay_card.py" />
            <source>Enter the payment</source>
            <translation>登记支付</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/pay_card.py" />
            <source>Enter the payment of {amount} to {name}? This cannot be undone.</source>
            <translation>登记向 {name} 支付 {amount}？此操作不可撤销。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/due_page.py" />
            <source>Enter the payments</source>
            <translation>录入支付</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/deals_page.py" />
            <source>Enter the sale that was signed; then the money as it comes in. Partners earn on money received, never on orders.</source>
            <translation>先登记已签约的成交，再逐笔登记回款。合作伙伴按回款计提，而非按订单。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/entry_point.py" />
            <source>Enter {name} through {what}</source>
            <translation>从“{what}”切入{name}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/due_page.py" />
            <source>Enter {n} payments? This cannot be undone.</source>
            <translation>录入 {n} 笔支付？此操作无法撤销。</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Entry</source>
            <translation>分录</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/chart/hints.py" />
            <source>Entry point</source>
            <translation>切入部门</translation>
        </message>
        <message>
            <location filename="../../planner/domain/entry_point.py" />
            <source>Entry point of {name}</source>
            <translation>{name}的切入部门</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/hints.py" />
            <source>Entry point: not said</source>
            <translation>切入部门：未指定</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/hints.py" />
            <source>Entry point: {what}</source>
            <translation>切入部门：{what}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/erase_dialog.py" />
            <source>Erase a person</source>
            <translation>删除人员信息</translation>
        </message>
        <message>
            <location filename="../../planner/ui/erase_dialog.py" />
            <source>Erase for good</source>
            <translation>永久删除</translation>
        </message>
        <message>
            <location filename="../../planner/domain/erasing.py" />
            <location filename="../../planner/ui/notes_page.py" />
            <source>Erase old history</source>
            <translation>删除旧历史</translation>
        </message>
        <message>
            <location filename="../../planner/ui/notes_page.py" />
            <source>Erase old history...</source>
            <translation>删除旧历史…</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/menu.py" />
            <source>Erase this person for good...</source>
            <translation>永久删除此人信息…</translation>
        </message>
        <message>
            <location filename="../../planner/domain/erasing.py" />
            <source>Erase what was kept about a person</source>
            <translation>删除某人的信息</translation>
        </message>
        <message>
            <location filename="../../planner/ui/erase_dialog.py" />
            <source>Erase {name} for good?</source>
            <translation>永久删除 {name}？</translation>
        </message>
        <message>
            <location filename="../../planner/commands/balances.py" />
            <source>Erased</source>
            <translation>已删除</translation>
        </message>
        <message>
            <location filename="../../planner/session/forgetting.py" />
            <source>Erased here and in every backup within reach.</source>
            <translation>已在此处及所有可访问的备份中删除。</translation>
        </message>
        <message>
            <location filename="../../planner/session/forgetting.py" />
            <source>Erased here. These files could not be gone through, and may still hold it; remove them yourself, or they are tried again at the next start: {names}</source>
            <translation>这里已清除。以下文件无法逐一清理，可能仍含有这些内容；请自行删除，否则下次打开时会再试：{names}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/erase_dialog.py" />
            <source>Erasing from the backups...</source>
            <translation>正在从备份中删除…</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Erasure</source>
            <translation>删除个人信息</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/variants_grid.py" />
            <source>Even {n} times the money would leave us less than now.</source>
            <translation>即使回款达到 {n} 倍，留给我们的也少于现在。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/auditor_pack.py" />
            <location filename="../../planner/documents/decision.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/money/papers_page.py" />
            <source>Event</source>
            <translation>事件</translation>
        </message>
        <message>
            <location filename="../../planner/ui/period/pack_card.py" />
            <source>Every entry, the consent register, held amounts, decisions, digests of issued papers and exceptions of the period, with the root hash and that of the pack before. Give it to your accountant at the month's end.</source>
            <translation>本期全部分录、同意书登记簿、暂停支付款项、判断、已出具文件的摘要及例外事项，连同根哈希和上一资料包的根哈希。月末交给您的会计。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/papers_page.py" />
            <source>Every judgement of who may be paid, with all that the rules were told.</source>
            <translation>每一次“可否付款”的判断，连同规则所依的全部输入。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/check_page.py" />
            <source>Every page of the file, every line of the log with its seals, every sum and every issued paper, and the rules of the plan. It changes nothing.</source>
            <translation>检查文件的每一页、日志的每一行及其封存内容、每项合计、每份已出具的文件，以及规划的规则。检查不会改动任何内容。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rescue_page.py" />
            <source>Every row that can be read goes into tables (CSV), to be looked up or typed.</source>
            <translation>所有能读出的行都会写入表格（CSV），供查阅或重新录入。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/person_sheet_dialog.py" />
            <source>Everything about this person</source>
            <translation>此人的全部信息</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/menu.py" />
            <location filename="../../planner/ui/person_dialog.py" />
            <source>Everything about this person...</source>
            <translation>此人的全部信息…</translation>
        </message>
        <message>
            <location filename="../../planner/commands/reading.py" />
            <location filename="../../planner/ui/check_page.py" />
            <source>Everything holds.</source>
            <translation>一切正常。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/export_page.py" />
            <source>Everything, as JSON</source>
            <translation>全部内容（JSON）</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <location filename="../../planner/session/reviews.py" />
            <source>Evidence about {name}</source>
            <translation>关于{name}的证明</translation>
        </message>
        <message>
            <location filename="../../planner/domain/process_editing.py" />
            <source>Evidence of stage {name}</source>
            <translation>阶段 {name} 的依据</translation>
        </message>
        <message>
            <location filename="../../planner/domain/purchases.py" />
            <source>Evidence of {name}</source>
            <translation>{name} 的阶段证据</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Evidence seen</source>
            <translation>已见证据</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/stage_fields.py" />
            <source>Evidence {n}</source>
            <translation>依据 {n}</translation>
        </message>
        <message>
            <location filename="../../planner/documents/auditor_pack.py" />
            <source>Exceptions</source>
            <translation>例外事项</translation>
        </message>
        <message>
            <location filename="../../planner/domain/processes.py" />
            <location filename="../../planner/ui/roles/columns.py" />
            <source>Executor</source>
            <translation>执行者</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/deal_end.py" />
            <source>Expect the rest again</source>
            <translation>重新等待余款</translation>
        </message>
        <message>
            <location filename="../../planner/session/corrections.py" />
            <source>Expect the rest of {deal} again</source>
            <translation>重新等待 {deal} 的余款</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/deal_end.py" />
            <source>Expect the rest of {deal} again?</source>
            <translation>重新等待 {deal} 的余款？</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_chart.py" />
            <source>Expected from customers</source>
            <translation>预计客户付款</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_page.py" />
            <source>Expected in</source>
            <translation>预计收入</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_values.py" />
            <source>Expense</source>
            <translation>费用</translation>
        </message>
        <message>
            <location filename="../../planner/session/accruals.py" />
            <source>Explain {deal} anew</source>
            <translation>重新说明 {deal}</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Explanation</source>
            <translation>说明</translation>
        </message>
        <message>
            <location filename="../../planner/ui/export_page.py" />
            <location filename="../../planner/ui/pages.py" />
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <location filename="../../planner/ui/history_page.py" />
            <source>Export as CSV...</source>
            <translation>导出为 CSV…</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/export_dialog.py" />
            <source>Export the chart</source>
            <translation>导出组织架构图</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/toolbar.py" />
            <source>Export the chart...</source>
            <translation>导出组织架构图…</translation>
        </message>
        <message>
            <location filename="../../planner/ui/history_page.py" />
            <source>Export the history</source>
            <translation>导出历史记录</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_lines.py" />
            <location filename="../../planner/session/history_words.py" />
            <source>Facts of the ledger</source>
            <translation>台账事实</translation>
        </message>
        <message>
            <location filename="../../planner/ui/passphrase.py" />
            <source>Fair. One more word makes it strong.</source>
            <translation>尚可。再加一个词就很强了。</translation>
        </message>
        <message>
            <location filename="../../planner/session/bringing.py" />
            <source>Family name</source>
            <translation>姓</translation>
        </message>
        <message>
            <location filename="../../planner/ui/trouble.py" />
            <source>Fault report</source>
            <translation>错误报告</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/days.py" />
            <source>Feb</source>
            <translation>2月</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/days.py" />
            <source>February</source>
            <translation>2月</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/card_faces.py" />
            <source>Few contacts</source>
            <translation>接触面窄</translation>
        </message>
        <message>
            <location filename="../../planner/documents/decision.py" />
            <location filename="../../planner/session/history_lines.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/history_page.py" />
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/field_header.py" />
            <source>Field of {column}</source>
            <translation>“{column}”列的字段</translation>
        </message>
        <message>
            <location filename="../../planner/ui/new_file.py" />
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/signoff_fields.py" />
            <source>File of the review</source>
            <translation>复核文件</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/clipboard.py" />
            <source>Files are on the clipboard. Import them with File &gt; Import.</source>
            <translation>剪贴板上是文件。请用“文件 &gt; 导入”导入。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consents_page.py" />
            <source>Fill in a consent form</source>
            <translation>填写同意书</translation>
        </message>
        <message>
            <location filename="../../planner/ui/accounts_page.py" />
            <location filename="../../planner/ui/money/partners_page.py" />
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/partners_page.py" />
            <source>Filter by name</source>
            <translation>按名称筛选</translation>
        </message>
        <message>
            <location filename="../../planner/ui/accounts_page.py" />
            <source>Filter by name or industry</source>
            <translation>按名称或行业筛选</translation>
        </message>
        <message>
            <location filename="../../planner/domain/org.py" />
            <source>Finance</source>
            <translation>财务</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/columns.py" />
            <source>Finance
controller</source>
            <translation>掌握
财务者</translation>
        </message>
        <message>
            <location filename="../../planner/domain/processes.py" />
            <source>Finance controller</source>
            <translation>掌握财务者</translation>
        </message>
        <message>
            <location filename="../../planner/ui/top_bar.py" />
            <source>Find</source>
            <translation>查找</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/faces.py" />
            <source>Find out</source>
            <translation>待了解</translation>
        </message>
        <message>
            <location filename="../../planner/domain/next_steps.py" />
            <source>Find out what they think of us.</source>
            <translation>了解其对我方的看法。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/plan_lines.py" />
            <source>Find out who</source>
            <translation>去了解</translation>
        </message>
        <message>
            <location filename="../../planner/domain/warnings.py" />
            <source>Find out who plays the roles that matter in this stage.</source>
            <translation>弄清本阶段重要角色分别由谁担任。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/next_steps.py" />
            <source>Find out who sits here.</source>
            <translation>弄清此岗位由谁担任。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/next_steps.py" />
            <source>Find out who will sit here, and from when.</source>
            <translation>弄清谁将接任、何时到任。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/palette.py" />
            <location filename="../../planner/ui/top_bar.py" />
            <source>Find people, accounts, actions</source>
            <translation>查找人员、客户、命令</translation>
        </message>
        <message>
            <location filename="../../planner/ui/check_page.py" />
            <source>Findings</source>
            <translation>检查发现</translation>
        </message>
        <message>
            <location filename="../../planner/domain/actions.py" />
            <source>Finish {what}</source>
            <translation>完成{what}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_fields.py" />
            <source>First and last day</source>
            <translation>起止日期</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_fields.py" />
            <source>First day</source>
            <translation>开始日</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>First payout of the batch</source>
            <translation>批次首笔支付</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/process_bar.py" />
            <source>First stage</source>
            <translation>第一阶段</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/menu.py" />
            <location filename="../../planner/ui/chart/toolbar.py" />
            <source>Fit</source>
            <translation>适合窗口</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/menu.py" />
            <source>Fold</source>
            <translation>折叠</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/toolbar.py" />
            <source>Fold all</source>
            <translation>全部折叠</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/pages.py" />
            <source>Folded away on the chart</source>
            <translation>图上已折叠的分支</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/least_card.py" />
            <source>For all partners</source>
            <translation>适用于全部合作伙伴</translation>
        </message>
        <message>
            <location filename="../../planner/documents/decision.py" />
            <source>For good: only different true facts help</source>
            <translation>永久：只有事实确实不同才能改变</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <source>For how long, and where the money goes</source>
            <translation>期限与付款路径</translation>
        </message>
        <message>
            <location filename="../../planner/documents/decision.py" />
            <source>For now: a fact or a paper is missing</source>
            <translation>暂时：尚缺事实或文件</translation>
        </message>
        <message>
            <location filename="../../planner/ui/person_sheet_dialog.py" />
            <source>For the person who asks for it. It holds our judgements and all changes.</source>
            <translation>供本人查阅，含我方判断和全部变更记录。</translation>
        </message>
        <message>
            <location filename="../../planner/session/long_books.py" />
            <source>For the volume of periods</source>
            <translation>各期销量</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/least_card.py" />
            <source>For this partner</source>
            <translation>仅适用于该合作伙伴</translation>
        </message>
        <message>
            <location filename="../../planner/session/payment_checks.py" />
            <source>For {account} name and date of a legal review are asked for. Record it with the partner, then pay.</source>
            <translation>{account}的付款需要法律审查人姓名和日期。请在合作伙伴处登记后再付款。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/money_lines.py" />
            <source>For {what}.</source>
            <translation>事由：{what}。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>For&amp;ward</source>
            <translation>前进(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/money/identity_card.py" />
            <location filename="../../planner/ui/money/partner_form.py" />
            <source>Form</source>
            <translation>主体类型</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/provisions_card.py" />
            <source>Forum</source>
            <translation>争议解决机构</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>Forum: {forum}</source>
            <translation>争议解决机构：{forum}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/palette.py" />
            <source>Found</source>
            <translation>查找结果</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/days.py" />
            <source>Friday</source>
            <translation>星期五</translation>
        </message>
        <message>
            <location filename="../../planner/documents/auditor_pack.py" />
            <location filename="../../planner/documents/consent_form.py" />
            <location filename="../../planner/domain/payee_sections.py" />
            <location filename="../../planner/domain/person_sheet.py" />
            <location filename="../../planner/session/history_words.py" />
            <source>From</source>
            <translation>自</translation>
        </message>
        <message>
            <location filename="../../planner/domain/warnings.py" />
            <source>From so many people with a role on</source>
            <translation>有角色的人数达到此数才预警</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_why.py" />
            <source>From {bound} up: {product}</source>
            <translation>{bound} 以上部分：{product}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/time_travel.py" />
            <source>From {start} to {end}</source>
            <translation>{start}至{end}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/method_picker.py" />
            <source>Full blocks</source>
            <translation>整块计算</translation>
        </message>
        <message>
            <location filename="../../planner/domain/chart_rows.py" />
            <location filename="../../planner/domain/outline_out.py" />
            <location filename="../../planner/domain/person_sheet.py" />
            <location filename="../../planner/session/bringing.py" />
            <location filename="../../planner/ui/chart/capture_dialog.py" />
            <location filename="../../planner/ui/chart/inspector.py" />
            <location filename="../../planner/ui/chart/name_edit.py" />
            <location filename="../../planner/ui/chart/outline_model.py" />
            <source>Full name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/chart/group_fields.py" />
            <location filename="../../planner/ui/chart/seat_fields.py" />
            <source>Function</source>
            <translation>职能</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement.py" />
            <source>Further provisions</source>
            <translation>补充条款</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/words.py" />
            <source>GB 18030 (simplified Chinese)</source>
            <translation>GB 18030（简体中文）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/words.py" />
            <source>GB 2312 (simplified Chinese)</source>
            <translation>GB 2312（简体中文）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/words.py" />
            <source>GBK (simplified Chinese)</source>
            <translation>GBK（简体中文）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rehearsal/outlook_cards.py" />
            <source>Gaps</source>
            <translation>信息缺口</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/columns.py" />
            <source>Gate-
keeper</source>
            <translation>守门人</translation>
        </message>
        <message>
            <location filename="../../planner/domain/processes.py" />
            <source>Gatekeeper</source>
            <translation>守门人</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>General</source>
            <translation>一般条款</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/capture_dialog.py" />
            <source>General manager Chen
  Technical director Zhao supports
  Buyer ? [executor] → Chen</source>
            <translation>总经理 陈总
  技术总监 赵工 支持
  采购员 ? [执行者] → 陈总</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement_notes.py" />
            <source>Generated by Account Planner from our ledger. This is not a tax invoice (非发票).</source>
            <translation>本单由客户规划软件（Account Planner）依台账生成，非发票。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/voucher.py" />
            <source>Generated by Account Planner. This is not a tax invoice (非发票).</source>
            <translation>由客户规划软件（Account Planner）生成，非发票。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/clauses.py" />
            <source>Generated by software from the user's entries; not legal or tax advice; consult a local lawyer before signing.</source>
            <translation>本文件由软件按用户输入生成，不构成法律或税务意见，签署前请咨询当地律师。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/provisions_card.py" />
            <source>Germany</source>
            <translation>德国</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/split_by_hand.py" />
            <source>Give a part of the {left} that are left.</source>
            <translation>请填写剩余 {left} 中的一部分。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/side.py" />
            <source>Give the new account a name.</source>
            <translation>请填写新客户的名称。</translation>
        </message>
        <message>
            <location filename="../../planner/commands/writing.py" />
            <source>Give the workspace and one file to import.</source>
            <translation>请给出工作簿和一个要导入的文件。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_ways.py" />
            <source>Give {account} the discount openly on the invoice.</source>
            <translation>在发票上公开给予{account}折扣。</translation>
        </message>
        <message>
            <location filename="../../planner/session/bringing.py" />
            <source>Given name</source>
            <translation>名</translation>
        </message>
        <message>
            <location filename="../../planner/ui/trouble.py" />
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/purchase_deeds.py" />
            <source>Go on to stage {number}, {stage}</source>
            <translation>推进到第 {number} 阶段“{stage}”</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rescue_page.py" />
            <source>Go on with this backup</source>
            <translation>用此备份继续</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_register.py" />
            <source>Go on...</source>
            <translation>继续填写…</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/page.py" />
            <location filename="../../planner/ui/money/outlook_page.py" />
            <location filename="../../planner/ui/notes_page.py" />
            <location filename="../../planner/ui/today/page.py" />
            <source>Go to the accounts</source>
            <translation>前往客户</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/ledger_page.py" />
            <location filename="../../planner/ui/money/what_if_page.py" />
            <source>Go to the agreement</source>
            <translation>前往协议</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rehearsal/page.py" />
            <source>Go to the board</source>
            <translation>前往看板</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/due_page.py" />
            <source>Go to the partners</source>
            <translation>前往合作伙伴</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/pay_card.py" />
            <source>Goes to</source>
            <translation>付给</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/provisions_card.py" />
            <source>Governing law</source>
            <translation>适用法律</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>Governing law: {law}</source>
            <translation>适用法律：{law}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/tiers_grid.py" />
            <source>Grown by</source>
            <translation>增长</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/volume_fields.py" />
            <source>Grown from</source>
            <translation>对比基数</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_rules.py" />
            <source>Growth in percent needs a base that is more than 0 to grow from.</source>
            <translation>按百分比计增长，需要一个大于 0 的对比基数。</translation>
        </message>
        <message>
            <location filename="../../planner/commands/reading.py" />
            <source>Guarantee from {start} to {last}: {earned}</source>
            <translation>保底（{start} 至 {last}）：{earned}</translation>
        </message>
        <message>
            <location filename="../../planner/session/long_books.py" />
            <location filename="../../planner/ui/money/volume_fields.py" />
            <source>Guaranteed</source>
            <translation>保底</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/volume_fields.py" />
            <source>Guaranteed for</source>
            <translation>保底期间</translation>
        </message>
        <message>
            <location filename="../../planner/domain/guarantees.py" />
            <source>Guaranteed minimum, {start} to {last}</source>
            <translation>保底，{start} 至 {last}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/worked_example.py" />
            <source>Guaranteed minimum: {how}</source>
            <translation>保底：{how}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/guarantees.py" />
            <source>Guaranteed {guaranteed}, volume awards {award}</source>
            <translation>保底 {guaranteed}，总量已计 {award}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/guarantees.py" />
            <source>Guaranteed {guaranteed}: reckoned when the period is over, after {day}</source>
            <translation>保底 {guaranteed}：期间未满，{day} 之后结算</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/volume_fields.py" />
            <source>Half-year</source>
            <translation>半年</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Has every mandatory clause</source>
            <translation>含全部必备条款</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Hash</source>
            <translation>哈希</translation>
        </message>
        <message>
            <location filename="../../planner/documents/decision.py" />
            <source>Hash of the line</source>
            <translation>该行哈希</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_ways.py" />
            <source>Have the consent signed by the legal representative, HR or compliance of {account}.</source>
            <translation>请{account}的法定代表人、人力资源或合规部门签署同意书。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_ways.py" />
            <source>Have {payee} sign a declaration of independence before the next order.</source>
            <translation>请{payee}在下次下单前签署独立性声明。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/party_words.py" />
            <source>Healthcare</source>
            <translation>医疗行业</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_values.py" />
            <location filename="../../planner/session/may_be_paid.py" />
            <location filename="../../planner/ui/money/ledger_page.py" />
            <location filename="../../planner/ui/money/partners_page.py" />
            <location filename="../../planner/ui/today/page.py" />
            <source>Held</source>
            <translation>已暂扣</translation>
        </message>
        <message>
            <location filename="../../planner/documents/auditor_pack.py" />
            <source>Held amounts</source>
            <translation>暂停支付款项</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_fields.py" />
            <source>Held amounts it names</source>
            <translation>写明的暂扣款</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/payouts_page.py" />
            <source>Held and not payable now: {amounts}</source>
            <translation>已暂扣、目前不可支付：{amounts}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/statement.py" />
            <source>Held back</source>
            <translation>暂扣</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/direct_fields.py" />
            <location filename="../../planner/ui/money/volume_fields.py" />
            <source>Held back after receipt</source>
            <translation>回款后暂扣</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement_tables.py" />
            <source>Held back for now</source>
            <translation>暂缓支付</translation>
        </message>
        <message>
            <location filename="../../planner/commands/reading.py" />
            <source>Held back: {held}</source>
            <translation>暂扣：{held}</translation>
        </message>
        <message>
            <location filename="../../planner/session/auditing.py" />
            <source>Held for more than a year, to be reviewed: {what}, {amount}</source>
            <translation>暂扣已满一年，待复核：{what}，{amount}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/held_card.py" />
            <source>Held, and the ways out</source>
            <translation>暂扣款及出路</translation>
        </message>
        <message>
            <location filename="../../planner/ui/help.py" />
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/written.py" />
            <source>Here an amount cannot be negative.</source>
            <translation>此处金额不能为负数。</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Hides the payment</source>
            <translation>隐瞒支付</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Highest amount a year</source>
            <translation>每年金额上限</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Highest direct rate</source>
            <translation>单笔比例上限</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Highest volume rate</source>
            <translation>总量比例上限</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>Histor&amp;y...</source>
            <translation>历史记录(&amp;Y)…</translation>
        </message>
        <message>
            <location filename="../../planner/ui/history_page.py" />
            <location filename="../../planner/ui/pages.py" />
            <location filename="../../planner/ui/safety_card.py" />
            <source>History</source>
            <translation>历史记录</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/due_row.py" />
            <location filename="../../planner/ui/money/pay_card.py" />
            <source>Holder</source>
            <translation>户名</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/provisions_card.py" />
            <source>Hong Kong</source>
            <translation>香港</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/page.py" />
            <source>How customers buy, who matters when, and when to be warned</source>
            <translation>客户如何采购、何时谁关键、何时预警</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_page.py" />
            <source>How customers pay</source>
            <translation>客户付款习惯</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/partner_form.py" />
            <source>How does it stand to your accounts?</source>
            <translation>与各客户的关系</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_page.py" />
            <source>How far</source>
            <translation>展望期</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/waiting.py" />
            <source>How far it is</source>
            <translation>进度</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_fields.py" />
            <source>How it can be withdrawn</source>
            <translation>撤回方式</translation>
        </message>
        <message>
            <location filename="../../planner/ui/trouble.py" />
            <source>How it ended last time</source>
            <translation>上次如何结束</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/what_if_page.py" />
            <source>How much of it</source>
            <translation>回款比例</translation>
        </message>
        <message>
            <location filename="../../planner/session/reviews.py" />
            <location filename="../../planner/ui/approval_card.py" />
            <source>How payments are approved</source>
            <translation>付款的审批方式</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/payouts_page.py" />
            <source>How promptly this partner is paid</source>
            <translation>对该合作伙伴的支付及时性</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>How the coverage is known</source>
            <translation>接触深度的依据</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>How the influence is known</source>
            <translation>影响力的依据</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>How the stance is known</source>
            <translation>立场的依据</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/person_panel.py" />
            <source>How they meet the change</source>
            <translation>对变化的态度</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/method_picker.py" />
            <location filename="../../planner/ui/money/volume_fields.py" />
            <source>How tiers pay</source>
            <translation>档位计算方式</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/advice.py" />
            <source>How to win (playbook)</source>
            <translation>如何争取（打法）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/playbook_card.py" />
            <source>How to win the role</source>
            <translation>如何争取该角色</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/page.py" />
            <source>How to work with each role</source>
            <translation>如何与各角色打交道</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/person_panel.py" />
            <source>How we came to judge so</source>
            <translation>判断的由来</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/reviews_cards.py" />
            <source>How you know</source>
            <translation>如何得知</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/identity_card.py" />
            <location filename="../../planner/ui/money/partner_form.py" />
            <source>I have checked it against the paper</source>
            <translation>已核对证件原件</translation>
        </message>
        <message>
            <location filename="../../planner/session/payment_checks.py" />
            <source>I have checked the payee, the account and the amount.</source>
            <translation>我已核对收款人、账户和金额。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/first_notice.py" />
            <source>I have read it</source>
            <translation>我已阅读</translation>
        </message>
        <message>
            <location filename="../../planner/ui/recovery.py" />
            <source>I keep it</source>
            <translation>我会妥善保管</translation>
        </message>
        <message>
            <location filename="../../planner/documents/decision.py" />
            <source>INTERNAL: for our files and for auditors</source>
            <translation>内部文件：供存档及审计</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/words.py" />
            <source>ISO 8859-1 (Western)</source>
            <translation>ISO 8859-1（西欧）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/words.py" />
            <source>ISO 8859-15 (Western)</source>
            <translation>ISO 8859-15（西欧）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/words.py" />
            <source>ISO 8859-2 (Central European)</source>
            <translation>ISO 8859-2（中欧）</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/money/identity_card.py" />
            <source>Identity</source>
            <translation>身份信息</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement_notes.py" />
            <source>If a line is wrong, tell us in writing within {days} days of receipt. Signing confirms receipt.</source>
            <translation>如有异议，请于收到之日起 {days} 日内书面告知。签字即确认收到。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/deal_end.py" />
            <source>If it is not paid, or was entered wrongly</source>
            <translation>未付清或录入有误时</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/agreement_page.py" />
            <source>If it is to end, last day</source>
            <translation>如需终止，最后有效日</translation>
        </message>
        <message>
            <location filename="../../planner/domain/clauses.py" />
            <source>If money on which an award rests is refunded, reversed or misposted, that award and any tier difference is set off in the next statement, and repaid within 30 days at the end.</source>
            <translation>已计返利或佣金所依据的货款被退回、冲销或误记的，相应金额及阶梯差额自下期抵扣；终止时三十日内返还。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rehearsal/outlook_cards.py" />
            <source>If so</source>
            <translation>推演结果</translation>
        </message>
        <message>
            <location filename="../../planner/domain/refusal_offers.py" />
            <source>If something here is not as we believe, or changes, tell us and we look at it again.</source>
            <translation>如上述情况与事实不符或有变化，请告知，我们会重新考虑。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rescue_page.py" />
            <source>If you keep one elsewhere, look there: on a stick, on a drive.</source>
            <translation>如果您在别处存有备份，请到那里查找：U 盘或移动硬盘。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/refusal_offers.py" />
            <source>If {account} agrees in writing before the next order, naming what you would receive, we can pay for business from then on.</source>
            <translation>如{account}在下次订货前书面同意，并写明您可得的款项，此后的业务即可支付。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/refusal_offers.py" />
            <source>If {account} releases the amount in writing, we can pay it.</source>
            <translation>如{account}书面放行该款项，我们即可支付。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/refusal_offers.py" />
            <source>If {account} signs a new consent that names the amount, we can pay it.</source>
            <translation>如{account}另签写明该金额的同意书，我们即可支付。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_page.py" />
            <source>If {name} pays {days} days later, {less} less comes in by then. The lowest point is {low} at the end of {month}, instead of {usual}.</source>
            <translation>若{name}晚 {days} 天付款，到期末少收 {less}。最低点为{month}末的 {low}，原为 {usual}。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/what_if_page.py" />
            <source>Imagined</source>
            <translation>设想</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/what_if_page.py" />
            <source>Imagined money</source>
            <translation>设想的回款</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/page.py" />
            <location filename="../../planner/ui/importing/side.py" />
            <location filename="../../planner/ui/pages.py" />
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <location filename="../../planner/session/taking_over.py" />
            <source>Import a workspace</source>
            <translation>导入工作簿</translation>
        </message>
        <message>
            <location filename="../../planner/session/taking_over.py" />
            <source>Import {n} consents as drafts</source>
            <translation>导入 {n} 份同意书草稿</translation>
        </message>
        <message>
            <location filename="../../planner/session/taking_over.py" />
            <source>Import {n} drafts</source>
            <translation>导入 {n} 份草稿</translation>
        </message>
        <message>
            <location filename="../../planner/session/taking_over.py" />
            <source>Import {n} instalments</source>
            <translation>导入 {n} 期付款</translation>
        </message>
        <message>
            <location filename="../../planner/session/taking_over.py" />
            <source>Import {n} partners</source>
            <translation>导入 {n} 个合作伙伴</translation>
        </message>
        <message>
            <location filename="../../planner/session/taking_over.py" />
            <source>Import {n} payout rules</source>
            <translation>导入 {n} 条支付规则</translation>
        </message>
        <message>
            <location filename="../../planner/domain/charting.py" />
            <source>Import {n} seats</source>
            <translation>导入 {n} 个岗位</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>In Chinese</source>
            <translation>中文</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>In English</source>
            <translation>英文</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_words.py" />
            <source>In a period whose volume base exceeds {at} (exclusive), it earns {pays} more, once.</source>
            <translation>总量基数超过 {at}（不含）的期间，另计一次性金额 {pays}。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_words.py" />
            <source>In a period whose volume base reaches {at} (inclusive), it earns {pays} more, once.</source>
            <translation>总量基数达到 {at}（含）的期间，另计一次性金额 {pays}。</translation>
        </message>
        <message>
            <location filename="../../planner/session/clock_notes.py" />
            <source>In all the clock was set back {n} times.</source>
            <translation>时钟共被调回 {n} 次。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/method_picker.py" />
            <source>In between amounts</source>
            <translation>按金额插值</translation>
        </message>
        <message>
            <location filename="../../planner/domain/roles.py" />
            <source>In depth</source>
            <translation>深度接触</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/agreement_page.py" />
            <source>In force from</source>
            <translation>生效日期</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>In force from {begin} to {end}.</source>
            <translation>自 {begin} 起至 {end} 止有效。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>In force from {begin} until terminated.</source>
            <translation>自 {begin} 起生效，至终止为止。</translation>
        </message>
        <message>
            <location filename="../../planner/session/bringing.py" />
            <source>In or out</source>
            <translation>收支方向</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/delimited.py" />
            <source>In row {row} a quotation mark opens and is not closed properly. Mend it, or save the file again from a spreadsheet program.</source>
            <translation>第 {row} 行的引号没有正确闭合，请修正，或用电子表格软件重新保存该文件。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/party_words.py" />
            <source>In somebody else’s name</source>
            <translation>他人名下账户</translation>
        </message>
        <message>
            <location filename="../../planner/domain/party_words.py" />
            <source>In the payee’s own name</source>
            <translation>收款方本名账户</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>In the stage since</source>
            <translation>进入阶段日期</translation>
        </message>
        <message>
            <location filename="../../planner/ui/backup_card.py" />
            <source>In this backup</source>
            <translation>此备份中</translation>
        </message>
        <message>
            <location filename="../../planner/domain/roles.py" />
            <source>In trouble, wants help</source>
            <translation>遇到麻烦，需要帮助</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/export_dialog.py" />
            <location filename="../../planner/ui/export_page.py" />
            <source>In which form</source>
            <translation>导出格式</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/bank_card.py" />
            <location filename="../../planner/ui/money/partner_form.py" />
            <source>In whose name</source>
            <translation>户名归属</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/words_cards.py" />
            <source>In words</source>
            <translation>条款文字</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_page.py" />
            <source>In {n} months {coming} is expected and {due} is due to partners: {left} is left.</source>
            <translation>{n} 个月内预计收到 {coming}，应付合作伙伴 {due}，余 {left}。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/party_words.py" />
            <source>Independent intermediary</source>
            <translation>独立中间人</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/accounts_page.py" />
            <location filename="../../planner/ui/add_account.py" />
            <source>Industry</source>
            <translation>行业</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/columns.py" />
            <source>Influ-
encer</source>
            <translation>影响者</translation>
        </message>
        <message>
            <location filename="../../planner/documents/key_people.py" />
            <location filename="../../planner/domain/chart_rows.py" />
            <location filename="../../planner/domain/judgements.py" />
            <location filename="../../planner/domain/links.py" />
            <location filename="../../planner/domain/person_sheet.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/chart/part_fields.py" />
            <location filename="../../planner/ui/roles/columns.py" />
            <location filename="../../planner/ui/roles/person_panel.py" />
            <source>Influence</source>
            <translation>影响力</translation>
        </message>
        <message>
            <location filename="../../planner/domain/roles.py" />
            <source>Influence goes from 1 to 5.</source>
            <translation>影响力为 1 到 5。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/key_reasons.py" />
            <source>Influence not known, 3 of 5 assumed.</source>
            <translation>影响力未知，暂按 3 计（满分 5）。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/key_reasons.py" />
            <source>Influence not known; the veto makes it count 5 of 5.</source>
            <translation>影响力未知，因有否决权按 5 计（满分 5）。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/key_reasons.py" />
            <source>Influence {n} of 5.</source>
            <translation>影响力 {n}（满分 5）。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/key_reasons.py" />
            <source>Influence {n} of 5; the veto makes it count 5.</source>
            <translation>影响力 {n}（满分 5），因有否决权按 5 计。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/processes.py" />
            <source>Influencer</source>
            <translation>影响者</translation>
        </message>
        <message>
            <location filename="../../planner/domain/links.py" />
            <source>Informal reporting</source>
            <translation>非正式汇报</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Inputs</source>
            <translation>依据</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Instalment</source>
            <translation>分期款</translation>
        </message>
        <message>
            <location filename="../../planner/session/taking_over.py" />
            <source>Instalment of {day}: its deal is not in the data</source>
            <translation>{day} 的一期付款：其交易不在数据中</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>Integrity</source>
            <translation>廉洁</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/target.py" />
            <source>Into the account</source>
            <translation>导入到客户</translation>
        </message>
        <message>
            <location filename="../../planner/domain/links.py" />
            <source>Introduced by</source>
            <translation>引荐</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement_tables.py" />
            <source>Invoice</source>
            <translation>发票</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/receipts_card.py" />
            <source>Invoice no.</source>
            <translation>发票号</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Invoice of a receipt</source>
            <translation>回款的发票</translation>
        </message>
        <message>
            <location filename="../../planner/domain/roles.py" />
            <source>Is believed by the others</source>
            <translation>得到他人信任</translation>
        </message>
        <message>
            <location filename="../../planner/domain/party_words.py" />
            <source>Is independent of it</source>
            <translation>独立于该单位</translation>
        </message>
        <message>
            <location filename="../../planner/domain/party_words.py" />
            <source>Is its only owner</source>
            <translation>唯一所有者</translation>
        </message>
        <message>
            <location filename="../../planner/domain/party_words.py" />
            <source>Is on our own staff</source>
            <translation>我方员工</translation>
        </message>
        <message>
            <location filename="../../planner/domain/party_words.py" />
            <source>Is the buying organisation itself, or a reseller that buys</source>
            <translation>采购单位本身，或买断的经销商</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>Is the organisation state-owned or controlled by the state?</source>
            <translation>该单位是否为国有或国有控股？</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>Is the person an official or paid by the state?</source>
            <translation>此人是否为公职人员或由国家财政供养的人员？</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/issue_dialog.py" />
            <location filename="../../planner/ui/money/kept_paper_dialog.py" />
            <location filename="../../planner/ui/money/statements_page.py" />
            <location filename="../../planner/ui/period/pack_card.py" />
            <location filename="../../planner/ui/period/statements_card.py" />
            <source>Issue</source>
            <translation>出具</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/statements_page.py" />
            <source>Issue a correction</source>
            <translation>出具更正对账单</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/statements_page.py" />
            <source>Issue a new statement that replaces {number}? The old one is kept and marked as corrected. This cannot be undone.</source>
            <translation>出具新对账单以取代 {number}?原对账单保留并标为已更正。此操作无法撤销。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/period/statements_card.py" />
            <source>Issue and save a file each...</source>
            <translation>出具并分别保存…</translation>
        </message>
        <message>
            <location filename="../../planner/ui/period/statements_card.py" />
            <source>Issue and save in one file...</source>
            <translation>出具并合订保存…</translation>
        </message>
        <message>
            <location filename="../../planner/ui/period/pack_card.py" />
            <source>Issue and save...</source>
            <translation>出具并保存…</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/paper_dialog.py" />
            <source>Issue for signature</source>
            <translation>出具签署稿</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/statements_page.py" />
            <source>Issue statement</source>
            <translation>出具对账单</translation>
        </message>
        <message>
            <location filename="../../planner/ui/period/pack_card.py" />
            <source>Issue the auditor pack of the {period}? It is kept as it is printed now. This cannot be undone.</source>
            <translation>出具 {period}的审计资料包？将按现在的样子保存。此操作不可撤销。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/statements_page.py" />
            <source>Issue the statement of the {period}? It is kept as it is printed now. This cannot be undone.</source>
            <translation>出具 {period}的对账单？将按当前内容存档，此操作不可撤销。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/period/statements_card.py" />
            <source>Issue the statements of all partners? They are kept as they are printed now. This cannot be undone.</source>
            <translation>出具全部合作伙伴的对账单？将按现在的样子保存。此操作不可撤销。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/paper_dialog.py" />
            <source>Issue this agreement for signature? It is kept as it is printed now. This cannot be undone.</source>
            <translation>出具此协议供签署？将按当前内容存档，此操作不可撤销。</translation>
        </message>
        <message>
            <location filename="../../planner/session/auditing.py" />
            <location filename="../../planner/session/kept_papers.py" />
            <source>Issue {number}</source>
            <translation>出具 {number}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/kept_paper_dialog.py" />
            <source>Issue {paper}? It is kept as it is printed now. This cannot be undone.</source>
            <translation>出具“{paper}”？将按现在的样子保存。此操作不可撤销。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/papers_page.py" />
            <source>Issued</source>
            <translation>出具日期</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement.py" />
            <source>Issued by</source>
            <translation>出具</translation>
        </message>
        <message>
            <location filename="../../planner/ui/period/pack_card.py" />
            <source>Issued packs</source>
            <translation>已出具的资料包</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Issued paper</source>
            <translation>已出具的文件</translation>
        </message>
        <message>
            <location filename="../../planner/documents/auditor_pack.py" />
            <location filename="../../planner/ui/money/papers_page.py" />
            <source>Issued papers</source>
            <translation>已出具文件</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/statements_page.py" />
            <source>Issued statements</source>
            <translation>已出具的对账单</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/money_lines.py" />
            <source>Issued, balance {amount}. Note to whom it was sent.</source>
            <translation>已出具，余额 {amount}。请登记发给了谁。</translation>
        </message>
        <message>
            <location filename="../../planner/session/checking_payments.py" />
            <source>It answers no dispute of that statement.</source>
            <translation>所答复的异议不属于该对账单。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/payouts_page.py" />
            <source>It came back</source>
            <translation>已退回</translation>
        </message>
        <message>
            <location filename="../../planner/session/agreements.py" />
            <location filename="../../planner/ui/money/provisions_card.py" />
            <source>It cannot be signed yet: {why}.</source>
            <translation>尚不能签署：{why}。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/export_page.py" />
            <source>It contains personal data: names, telephone numbers and e-mail addresses. It is not encrypted: delete it once it is not needed any more.</source>
            <translation>其中含有个人信息：姓名、电话和电子邮箱，且未加密。不再需要时请删除。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>It counts for orders and money from {begin} to {end}, within the rates and the money cap of Annex A; payment goes {route}.</source>
            <translation>该同意适用于 {begin} 至 {end} 的订单和到账，以附件A所载比例和金额上限为限；款项{route}。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/ledger_page.py" />
            <source>It earns nothing by itself; it counts to the volume base.</source>
            <translation>本身不计提，计入总量基数。</translation>
        </message>
        <message>
            <location filename="../../planner/session/checking_payments.py" />
            <source>It happened to no statement of that partner.</source>
            <translation>所涉对账单不属于该合作伙伴。</translation>
        </message>
        <message>
            <location filename="../../planner/session/checking_payments.py" />
            <source>It has a part that is none.</source>
            <translation>含有无效的部分。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/provisions_card.py" />
            <source>It has every mandatory clause (B K C W D X)</source>
            <translation>含有全部必备条款（B K C W D X）</translation>
        </message>
        <message>
            <location filename="../../planner/session/verifying_papers.py" />
            <source>It has {n} pages; its data gives {wanted}.</source>
            <translation>共 {n} 页，而按其数据应为 {wanted} 页。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rescue_page.py" />
            <source>It holds: accounts {accounts}, people {people}, deals {deals}, receipts {receipts}, statements {statements}.</source>
            <translation>其中有 {accounts} 个客户、{people} 名人员、{deals} 笔成交、{receipts} 笔回款和 {statements} 份对账单。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/bank_matching.py" />
            <location filename="../../planner/session/intake.py" />
            <source>It is in the ledger already.</source>
            <translation>台账中已有。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/statements_page.py" />
            <source>It is issued: {number}.</source>
            <translation>已出具：{number}。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/recovery_sheet.py" />
            <source>It is not a backup: without the file it opens nothing. Nobody, its makers included, can open the file without the passphrase or this key.</source>
            <translation>它不是备份：没有文件，它打不开任何东西。没有密码或此密钥，任何人（包括软件作者）都无法打开文件。</translation>
        </message>
        <message>
            <location filename="../../planner/store/problems.py" />
            <source>It is not certain that the last step was saved in {file} ({error}). It is looked up as soon as the file can be read again; nothing is saved until then.</source>
            <translation>无法确定上一步是否已保存到 {file}（{error}）。文件可以再次读取时会立即查明；在此之前不会保存任何内容。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/recovery_sheet.py" />
            <source>It is not the passphrase, and the passphrase cannot be found from it.</source>
            <translation>它不是密码，也无法由它得出密码。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>It is not yet checked who {payee} is.</source>
            <translation>尚未核实{payee}的身份。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>It is not yet known how {payee} stands to {account}.</source>
            <translation>尚未填写{payee}与{account}的关系。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>It is not yet known whether {account} is private, state-owned or a public body.</source>
            <translation>尚未填写{account}的性质：民营、国有，还是国家机关或事业单位。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>It is not yet known whether {payee} is an official, paid by the state or state-owned.</source>
            <translation>尚未填写{payee}是否为公职人员、由国家财政供养或国有单位。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/kept_paper_dialog.py" />
            <source>It is saved and printed once it is issued: then it is kept as it stands.</source>
            <translation>出具之后才能保存和打印：届时按原样留存。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/rearranging.py" />
            <source>It is the first or the last of its row already.</source>
            <translation>它已经是这一排的第一个或最后一个。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/payout_matching.py" />
            <source>It is the sum of the {n} payouts of {day}, which left the bank.</source>
            <translation>这是 {day} 的 {n} 笔付款之和,已从银行付出。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/recovery_sheet.py" />
            <source>It is void once the passphrase is changed. Then print a new sheet and destroy this one; backups made before still open with it.</source>
            <translation>更改密码后本单即作废，请重新打印并销毁本单；此前的备份仍可用它打开。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/variants_grid.py" />
            <source>It leaves us no less than now.</source>
            <translation>留给我们的不少于现在。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/refusal.py" />
            <source>It may be shown to anybody whom it concerns.</source>
            <translation>本函可向任何相关方出示。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/bank_matching.py" />
            <source>It names {deals} and exceeds what is open by {over}.</source>
            <translation>写明了 {deals}，超出未收余款 {over}。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/bank_matching.py" />
            <source>It names {deals} and pays a part.</source>
            <translation>写明了 {deals}，付了一部分。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/bank_matching.py" />
            <source>It names {deals} and pays less than all of them.</source>
            <translation>写明了 {deals}，不足以付清全部。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/bank_matching.py" />
            <source>It names {deals}, but {payer} paid.</source>
            <translation>写明了 {deals}，但付款人是 {payer}。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/bank_matching.py" />
            <source>It names {deals}.</source>
            <translation>写明了 {deals}。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/payout_matching.py" />
            <source>It names {numbers}, which left the bank as one sum.</source>
            <translation>其中写明 {numbers},已合为一笔从银行付出。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/payout_matching.py" />
            <source>It names {number}, but that payout is {amount}.</source>
            <translation>其中写明 {number},但那笔付款是 {amount}。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/payout_matching.py" />
            <source>It names {number}, which left the bank.</source>
            <translation>其中写明 {number},已从银行付出。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_register.py" />
            <source>It never counted: what was paid on it is owed back.</source>
            <translation>从未生效：据此已付的款项须返还。</translation>
        </message>
        <message>
            <location filename="../../planner/session/held.py" />
            <source>It only waits for its days to pass: nothing has to be released.</source>
            <translation>该金额只需等待期满，无需放行。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/recovery.py" />
            <source>It opens this file if the passphrase is lost. Whoever has it and the file can read everything, so keep it on paper, apart from the computer.</source>
            <translation>密码丢失时，可用它打开本文件。同时拥有它和文件的人可以看到全部内容，因此请写在纸上，与电脑分开保管。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/deal_choice.py" />
            <source>It pays</source>
            <translation>用于</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/variants_grid.py" />
            <source>It pays off from {volume} of the money on.</source>
            <translation>回款达到{volume}起划算。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/bosses.py" />
            <source>It reports there already. A second boss is another one.</source>
            <translation>它本来就向那里汇报。第二上级须是另一个岗位。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/rearranging.py" />
            <source>It reports to nobody already.</source>
            <translation>它本来就没有上级。</translation>
        </message>
        <message>
            <location filename="../../planner/session/verifying_papers.py" />
            <source>It says “{here}” where its data says “{there}”.</source>
            <translation>文字为“{here}”，而其数据为“{there}”。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/pay_card.py" />
            <source>It settles what is due first. This cannot be undone.</source>
            <translation>先冲抵最早到期的款项。此操作不可撤销。</translation>
        </message>
        <message>
            <location filename="../../planner/session/checking_payments.py" />
            <source>It settles what is owed to somebody else.</source>
            <translation>结清了应付给他人的款项。</translation>
        </message>
        <message>
            <location filename="../../planner/session/checking_payments.py" />
            <source>It settles {lines} and paid {amount}.</source>
            <translation>结清 {lines}，实付 {amount}。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/settings_page.py" />
            <source>It stands on agreements and statements, and is kept in this file.</source>
            <translation>印在协议和对账单上，保存在本文件中。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rescue_page.py" />
            <source>It stays byte for byte as it is, for whoever can do more with it.</source>
            <translation>它逐字节保持原样，留给能做更多处理的人。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/life_card.py" />
            <source>It stays in the ledger: it cannot be undone.</source>
            <translation>将留在台账中，无法撤销。</translation>
        </message>
        <message>
            <location filename="../../planner/session/checking_payments.py" />
            <source>It takes back what is not in the ledger.</source>
            <translation>冲销了台账中没有的事实。</translation>
        </message>
        <message>
            <location filename="../../planner/store/problems.py" />
            <source>It was erased, but a trace may lie beside {file} until other programs that hold it open have closed it. Close it there, then open this workspace again.</source>
            <translation>已清除，但在其他占用 {file} 的程序关闭它之前，其旁边可能还留有痕迹。请先在那里关闭，再重新打开此工作簿。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/life_card.py" />
            <source>It was not sent yet.</source>
            <translation>尚未发出。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rehearsal/page.py" />
            <source>It was removed, or none was chosen. A rehearsal begins at a purchase.</source>
            <translation>采购项目已删除或尚未选择。推演从采购项目开始。</translation>
        </message>
        <message>
            <location filename="../../planner/session/checking_payments.py" />
            <source>It writes off nothing.</source>
            <translation>核销金额为零或为负。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/target.py" />
            <source>Its name</source>
            <translation>客户名称</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/days.py" />
            <source>Jan</source>
            <translation>1月</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/days.py" />
            <source>January</source>
            <translation>1月</translation>
        </message>
        <message>
            <location filename="../../planner/domain/chart_rows.py" />
            <location filename="../../planner/domain/outline_out.py" />
            <location filename="../../planner/ui/chart/capture_dialog.py" />
            <location filename="../../planner/ui/chart/inspector.py" />
            <location filename="../../planner/ui/chart/name_edit.py" />
            <location filename="../../planner/ui/chart/outline_model.py" />
            <source>Job title</source>
            <translation>职务</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/inspector.py" />
            <source>Job title of the seat</source>
            <translation>岗位职务</translation>
        </message>
        <message>
            <location filename="../../planner/domain/chart_changes.py" />
            <source>Joined</source>
            <translation>新到</translation>
        </message>
        <message>
            <location filename="../../planner/documents/decision.py" />
            <source>Judged again</source>
            <translation>复核</translation>
        </message>
        <message>
            <location filename="../../planner/documents/decision.py" />
            <source>Judged for the day</source>
            <translation>判断所依日期</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/person_panel.py" />
            <source>Judgements of the chosen person</source>
            <translation>对所选人物的判断</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/days.py" />
            <source>Jul</source>
            <translation>7月</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/days.py" />
            <source>July</source>
            <translation>7月</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/days.py" />
            <source>Jun</source>
            <translation>6月</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/days.py" />
            <source>June</source>
            <translation>6月</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/export_dialog.py" />
            <location filename="../../planner/ui/chart/outline_model.py" />
            <location filename="../../planner/ui/chart/sheet.py" />
            <location filename="../../planner/ui/chart/time_travel.py" />
            <source>KEY NOW</source>
            <translation>当前关键</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/words.py" />
            <source>KOI8-R (Cyrillic)</source>
            <translation>KOI8-R（西里尔文）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rehearsal/page.py" />
            <source>Keep</source>
            <translation>采用</translation>
        </message>
        <message>
            <location filename="../../planner/domain/rehearsal.py" />
            <source>Keep a rehearsal of {n} steps</source>
            <translation>采用推演（{n} 步）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consents_page.py" />
            <location filename="../../planner/ui/money/what_if_page.py" />
            <source>Keep as a draft</source>
            <translation>存为草稿</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/pay_card.py" />
            <location filename="../../planner/ui/money/tax_fields.py" />
            <source>Keep tax back</source>
            <translation>代扣税款</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/tax_fields.py" />
            <source>Keep tax back of {name}</source>
            <translation>代扣 {name} 的税</translation>
        </message>
        <message>
            <location filename="../../planner/ui/recovery.py" />
            <source>Keep this key in a safe place</source>
            <translation>请妥善保管此恢复密钥</translation>
        </message>
        <message>
            <location filename="../../planner/domain/person_sheet.py" />
            <source>Kept</source>
            <translation>记录内容</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/what_if_page.py" />
            <source>Kept as a draft: it can be edited and signed on the agreement’s tab.</source>
            <translation>已存为草稿：可在“协议”页编辑并签署。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rehearsal/page.py" />
            <source>Kept as one change. Undo takes it back.</source>
            <translation>已作为一次变更采用，可撤销。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/recovery_sheet.py" />
            <source>Kept at</source>
            <translation>保管处</translation>
        </message>
        <message>
            <location filename="../../planner/ui/look_card.py" />
            <source>Kept on this computer, for every file.</source>
            <translation>保存在这台电脑上，对所有文件有效。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/page.py" />
            <source>Kept promises</source>
            <translation>兑现情况</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/who_now.py" />
            <source>Key in the next stage, {stage}</source>
            <translation>下一阶段“{stage}”的关键人</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/who_now.py" />
            <source>Key now</source>
            <translation>当前关键人</translation>
        </message>
        <message>
            <location filename="../../planner/documents/account_plan.py" />
            <source>Key people</source>
            <translation>关键人</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/page.py" />
            <source>Key people who were silent too long, windows that shut, actions that are due and money that was promised stand here.</source>
            <translation>久未联系的关键人、将关闭的窗口、到期的行动和承诺的款项会列在这里。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/asking.py" />
            <location filename="../../planner/ui/board/purchase_table.py" />
            <source>Key person</source>
            <translation>关键人</translation>
        </message>
        <message>
            <location filename="../../planner/documents/account_plan.py" />
            <source>Key person now</source>
            <translation>当前关键人</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rehearsal/outlook_cards.py" />
            <source>Key person, stage by stage</source>
            <translation>各阶段关键人</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/card_faces.py" />
            <source>Key: {name}</source>
            <translation>关键人：{name}</translation>
        </message>
        <message>
            <location filename="../../planner/documents/auditor_pack.py" />
            <location filename="../../planner/documents/voucher.py" />
            <location filename="../../planner/domain/person_sheet.py" />
            <location filename="../../planner/session/history_lines.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/history_page.py" />
            <location filename="../../planner/ui/money/deal_form.py" />
            <location filename="../../planner/ui/money/deals_page.py" />
            <location filename="../../planner/ui/money/papers_page.py" />
            <location filename="../../planner/ui/money/partners_page.py" />
            <location filename="../../planner/ui/plan/details.py" />
            <location filename="../../planner/ui/plan/lists.py" />
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/columns.py" />
            <source>Known</source>
            <translation>可信度</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/look_card.py" />
            <location filename="../../planner/ui/money/statements_page.py" />
            <location filename="../../planner/ui/period/pack_card.py" />
            <location filename="../../planner/ui/period/statements_card.py" />
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/languages.py" />
            <source>Language of the paper</source>
            <translation>文件语言</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/money/provisions_card.py" />
            <source>Languages</source>
            <translation>语言</translation>
        </message>
        <message>
            <location filename="../../planner/domain/person_sheet.py" />
            <location filename="../../planner/ui/chart/next_contact.py" />
            <source>Last contact</source>
            <translation>最近联系</translation>
        </message>
        <message>
            <location filename="../../planner/ui/notes_page.py" />
            <source>Last contact or change</source>
            <translation>最近联系或修改</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/agreement_page.py" />
            <location filename="../../planner/ui/money/basis_fields.py" />
            <location filename="../../planner/ui/money/consent_fields.py" />
            <location filename="../../planner/ui/money/consent_register.py" />
            <source>Last day</source>
            <translation>最后有效日</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/relation_row.py" />
            <source>Last day there</source>
            <translation>离职日期</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Last time seen</source>
            <translation>此前时间</translation>
        </message>
        <message>
            <location filename="../../planner/session/files.py" />
            <source>Last time the program ended without closing {file}, and another file lies in its place now. What the old one had not taken in yet was not mixed into it: it lies beside it as {aside}.</source>
            <translation>上次程序没有关闭 {file} 就结束了，而现在它的位置上是另一个文件。旧文件尚未写入的内容没有混入其中，而是以 {aside} 的名称放在旁边。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/keeping.py" />
            <source>Last time the program ended without closing {file}. Nothing is lost: everything you did is there, up to step {n}.</source>
            <translation>上次程序结束时未关闭 {file}。没有丢失任何内容：您所做的一切都在，直到第 {n} 步。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <source>Late filed: signed on {signed}, recorded on {recorded}.</source>
            <translation>逾期归档：{signed} 签署，{recorded} 登记。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/page.py" />
            <source>Later</source>
            <translation>后移</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Law</source>
            <translation>适用法律</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>Law and forum</source>
            <translation>法律适用与争议解决</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/layer_menu.py" />
            <source>Layers</source>
            <translation>图层</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/toolbar.py" />
            <source>Layout of the chart</source>
            <translation>组织图排列</translation>
        </message>
        <message>
            <location filename="../../planner/domain/roles.py" />
            <source>Leans against</source>
            <translation>倾向反对</translation>
        </message>
        <message>
            <location filename="../../planner/domain/roles.py" />
            <source>Leans to us</source>
            <translation>倾向我方</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/money/least_card.py" />
            <source>Least payout</source>
            <translation>最低支付额</translation>
        </message>
        <message>
            <location filename="../../planner/session/payouts.py" />
            <source>Least payout {amount}</source>
            <translation>最低支付额 {amount}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/new_file.py" />
            <source>Leave it open: whoever has the file can read it</source>
            <translation>不加密：拿到文件的人都能读取</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/deal_choice.py" />
            <source>Leave it out</source>
            <translation>不导入</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/field_header.py" />
            <source>Leave out</source>
            <translation>不导入</translation>
        </message>
        <message>
            <location filename="../../planner/session/contact_matching.py" />
            <source>Leave the question open while the answer is not known.</source>
            <translation>答案尚不清楚时，请先不回答。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/ledger_page.py" />
            <location filename="../../planner/ui/pages.py" />
            <source>Ledger</source>
            <translation>台账</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement.py" />
            <location filename="../../planner/documents/voucher.py" />
            <source>Ledger before line {n}</source>
            <translation>台账第 {n} 行之前</translation>
        </message>
        <message>
            <location filename="../../planner/domain/chart_changes.py" />
            <source>Left</source>
            <translation>离开</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/variants_grid.py" />
            <source>Left of our margin</source>
            <translation>毛利余额</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Left on</source>
            <translation>离职日期</translation>
        </message>
        <message>
            <location filename="../../planner/domain/arrangement.py" />
            <source>Left to right</source>
            <translation>自左向右</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/legend.py" />
            <source>Legend</source>
            <translation>图例</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/least_card.py" />
            <source>Less than this is not paid out but carried over to the next payment.</source>
            <translation>低于此额的款项不支付，结转至下次。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_words.py" />
            <source>Less than {least} that may be paid in all is carried over to the next payment; once the agreement has ended, everything is paid.</source>
            <translation>可付款项合计不足 {least} 的,结转至下次付款;协议终止后全部付清。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/paper_doors.py" />
            <source>Letter that declines</source>
            <translation>婉拒函</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/papers_page.py" />
            <source>Letter that declines...</source>
            <translation>婉拒函…</translation>
        </message>
        <message>
            <location filename="../../planner/domain/chart_rows.py" />
            <location filename="../../planner/domain/outline_out.py" />
            <source>Level</source>
            <translation>层级</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Limit of a warning</source>
            <translation>预警限值</translation>
        </message>
        <message>
            <location filename="../../planner/domain/person_sheet.py" />
            <source>Line</source>
            <translation>关系线</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/chart/link_fields.py" />
            <source>Line between people</source>
            <translation>人员之间的关系线</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Line of a payout</source>
            <translation>支付明细</translation>
        </message>
        <message>
            <location filename="../../planner/documents/decision.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/period/pack_card.py" />
            <source>Line of the log</source>
            <translation>日志行号</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/view.py" />
            <source>Line to whom?</source>
            <translation>连到谁？</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/link_fields.py" />
            <source>Line with {name}</source>
            <translation>与 {name} 的连线</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/terms_toml.py" />
            <source>Line {line} of the terms is not TOML. A line looks like rate = "5%".</source>
            <translation>条款文件第 {line} 行不是 TOML 格式。正确写法如 rate = "5%"。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/terms_toml.py" />
            <source>Line {line} of the terms is not UTF-8. Save the file as UTF-8.</source>
            <translation>条款文件第 {line} 行不是 UTF-8 编码。请将文件另存为 UTF-8。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/capture_dialog.py" />
            <source>Line {n}: {why}</source>
            <translation>第 {n} 行：{why}</translation>
        </message>
        <message>
            <location filename="../../planner/store/verifying_chain.py" />
            <source>Line {seq} is missing.</source>
            <translation>缺少第 {seq} 行。</translation>
        </message>
        <message>
            <location filename="../../planner/store/verifying_chain.py" />
            <source>Line {seq} is of another place.</source>
            <translation>第 {seq} 行不属于此处。</translation>
        </message>
        <message>
            <location filename="../../planner/session/verifying_codes.py" />
            <location filename="../../planner/session/verifying_papers.py" />
            <source>Line {seq} of this workspace's ledger is not the one the paper names.</source>
            <translation>此工作簿台账的第 {seq} 行不是单据所指的那一行。</translation>
        </message>
        <message>
            <location filename="../../planner/store/verifying_chain.py" />
            <source>Line {seq} was changed after it was written.</source>
            <translation>第 {seq} 行在写入后被改动。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/line_menu.py" />
            <source>Lines</source>
            <translation>连线</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/line_menu.py" />
            <location filename="../../planner/ui/chart/link_fields.py" />
            <source>Lines between people</source>
            <translation>人与人之间的连线</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/words.py" />
            <source>Lines of a bank account</source>
            <translation>银行流水</translation>
        </message>
        <message>
            <location filename="../../planner/domain/person_sheet.py" />
            <source>Lines to others</source>
            <translation>与他人的关系线</translation>
        </message>
        <message>
            <location filename="../../planner/session/bank_words.py" />
            <source>Lines with money: {lines}, to choose: {left}. Receipts: {n}, {total} in all.</source>
            <translation>到账行：{lines}，待选择：{left}。回款：{n} 笔，合计 {total}。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/capture_dialog.py" />
            <source>Lines {lines}: {why}</source>
            <translation>第 {lines} 行：{why}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/links.py" />
            <source>Link {one} and {other}</source>
            <translation>连接{one}与{other}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/filters.py" />
            <source>List</source>
            <translation>列表</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/capture_dialog.py" />
            <source>List of people</source>
            <translation>人员清单</translation>
        </message>
        <message>
            <location filename="../../planner/domain/party_words.py" />
            <source>Lives with, or is a company of, somebody who works for it</source>
            <translation>该单位人员的共同生活者或关联公司</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>Loc&amp;k</source>
            <translation>锁定(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../planner/ui/safety_card.py" />
            <source>Lock when nobody is at it</source>
            <translation>无人操作时锁定</translation>
        </message>
        <message>
            <location filename="../../planner/ui/lockup.py" />
            <source>Locked</source>
            <translation>已锁定</translation>
        </message>
        <message>
            <location filename="../../planner/ui/unlock.py" />
            <source>Locked. Whatever you were typing is still there.</source>
            <translation>已锁定。您正在输入的内容仍然保留。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/safety_card.py" />
            <source>Locking hides everything until the passphrase is typed; nothing is lost.</source>
            <translation>锁定后隐藏全部内容，直到输入密码；不会丢失任何内容。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/actions.py" />
            <location filename="../../planner/sample/noted.py" />
            <source>Log a contact</source>
            <translation>记录一次联系</translation>
        </message>
        <message>
            <location filename="../../planner/domain/quick_entry.py" />
            <source>Log a contact and its next step</source>
            <translation>记录联系与下一步</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/next_contact.py" />
            <location filename="../../planner/ui/plan/entry.py" />
            <location filename="../../planner/ui/today/plan_lines.py" />
            <source>Log contact</source>
            <translation>记录联系</translation>
        </message>
        <message>
            <location filename="../../planner/documents/auditor_pack.py" />
            <source>Log line</source>
            <translation>日志行</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/settings_page.py" />
            <source>Logo</source>
            <translation>徽标</translation>
        </message>
        <message>
            <location filename="../../planner/domain/unknowns.py" />
            <source>Long not checked of {name}: {what}.</source>
            <translation>{name}：{what}久未核实。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/money_lines.py" />
            <source>Look</source>
            <translation>查看</translation>
        </message>
        <message>
            <location filename="../../planner/ui/welcome.py" />
            <source>Look at the sample</source>
            <translation>看看示例</translation>
        </message>
        <message>
            <location filename="../../planner/domain/warnings.py" />
            <source>Look for somebody who wants us in, is believed by others and acts for us.</source>
            <translation>寻找希望我方入选、受他人信任并愿为我方行动的人。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rescue_page.py" />
            <source>Look in another folder...</source>
            <translation>在其他文件夹中查找…</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Looked after by</source>
            <translation>负责人</translation>
        </message>
        <message>
            <location filename="../../planner/ui/backup_card.py" />
            <source>Looking through it...</source>
            <translation>正在检查…</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rescue_page.py" />
            <source>Looking through the backups...</source>
            <translation>正在检查备份…</translation>
        </message>
        <message>
            <location filename="../../planner/domain/purchases.py" />
            <source>Lose {name}</source>
            <translation>{name} 标为丢单</translation>
        </message>
        <message>
            <location filename="../../planner/domain/purchases.py" />
            <location filename="../../planner/ui/board/purchase_deeds.py" />
            <source>Lost</source>
            <translation>丢单</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Lost line</source>
            <translation>丢失的行号</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/filters.py" />
            <source>Lost ones</source>
            <translation>已丢单</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/purchase_deeds.py" />
            <source>Lost. Why?</source>
            <translation>丢单了。原因是什么？</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/lumps_grid.py" />
            <source>Lump sum {n}: at</source>
            <translation>一次性金额 {n}：基数</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/lumps_grid.py" />
            <source>Lump sum {n}: pays</source>
            <translation>一次性金额 {n}：金额</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/lumps_grid.py" />
            <location filename="../../planner/ui/money/volume_fields.py" />
            <source>Lump sums</source>
            <translation>一次性金额</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/words.py" />
            <source>Macintosh (Western)</source>
            <translation>苹果旧编码（西欧）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/backups_page.py" />
            <source>Made</source>
            <translation>时间</translation>
        </message>
        <message>
            <location filename="../../planner/documents/auditor_pack.py" />
            <source>Made from the ledger as a whole. The program does not judge whether the facts are true, and gives no legal or tax advice. A file that is rolled back together with the settings beside it is found only by the hashes on printed papers.</source>
            <translation>依整个台账生成。本软件不判断事实是否真实，也不提供法律或税务意见。若文件与其旁的设置一并回退，只能凭纸面所印哈希发现。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/stage_fields.py" />
            <source>Main work</source>
            <translation>主要工作</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/provisions_card.py" />
            <source>Mainland China</source>
            <translation>中国大陆</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/relation_row.py" />
            <source>Make {account} itself the partner</source>
            <translation>改由 {account} 作为合作伙伴</translation>
        </message>
        <message>
            <location filename="../../planner/domain/org.py" />
            <source>Management</source>
            <translation>管理</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/days.py" />
            <source>Mar</source>
            <translation>3月</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/days.py" />
            <source>March</source>
            <translation>3月</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/purchase_deeds.py" />
            <source>Mark as lost</source>
            <translation>标为丢单</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/menu.py" />
            <source>Mark as not known yet</source>
            <translation>标为尚不清楚</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/menu.py" />
            <source>Mark as vacant</source>
            <translation>标为空缺</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/purchase_deeds.py" />
            <source>Mark as won</source>
            <translation>标为赢单</translation>
        </message>
        <message>
            <location filename="../../planner/domain/outline_out.py" />
            <location filename="../../planner/ui/chart/capture_dialog.py" />
            <source>Marks</source>
            <translation>标记</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/days.py" />
            <source>May</source>
            <translation>5月</translation>
        </message>
        <message>
            <location filename="../../planner/documents/decision.py" />
            <source>May be another from</source>
            <translation>可能变化之日</translation>
        </message>
        <message>
            <location filename="../../planner/domain/party_words.py" />
            <location filename="../../planner/session/may_be_paid.py" />
            <source>May be paid</source>
            <translation>可以付款</translation>
        </message>
        <message>
            <location filename="../../planner/session/may_be_paid.py" />
            <source>May be paid in part</source>
            <translation>部分可以支付</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/due_page.py" />
            <source>May be paid now</source>
            <translation>现在可以支付</translation>
        </message>
        <message>
            <location filename="../../planner/domain/party_words.py" />
            <source>May be paid, with conditions</source>
            <translation>可以付款，但有条件</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/partners_page.py" />
            <source>May be paid?</source>
            <translation>可否支付</translation>
        </message>
        <message>
            <location filename="../../planner/domain/warnings.py" />
            <source>Meet somebody of another department as well.</source>
            <translation>请再结识其他部门的人。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/next_steps.py" />
            <source>Meet them: ask {name} for an introduction.</source>
            <translation>安排见面：请{name}引荐。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/next_steps.py" />
            <source>Meet them: find somebody who can introduce us.</source>
            <translation>安排见面：找到能够引荐的人。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/actions.py" />
            <source>Meeting</source>
            <translation>会议</translation>
        </message>
        <message>
            <location filename="../../planner/domain/actions.py" />
            <source>Message</source>
            <translation>消息</translation>
        </message>
        <message>
            <location filename="../../planner/documents/voucher.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/money/due_page.py" />
            <location filename="../../planner/ui/money/pay_card.py" />
            <location filename="../../planner/ui/money/payouts_page.py" />
            <source>Method</source>
            <translation>方式</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Missing evidence</source>
            <translation>缺少的证据</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/days.py" />
            <source>Monday</source>
            <translation>星期一</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <source>Money a year, at most</source>
            <translation>年度金额上限</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>Money counts in the period in which its value date lies, whenever it becomes known (cut-off); what a period has counted is not carried over to the next.</source>
            <translation>到账按起息日归入所属期间，不论何时获知（截止规则）；各期间的基数不结转下期。</translation>
        </message>
        <message>
            <location filename="../../planner/session/bringing.py" />
            <source>Money in</source>
            <translation>收入金额</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>Money in another currency counts with the amount that the bank credited in {currency}.</source>
            <translation>其他币种的到账，以银行入账的 {currency} 金额计。</translation>
        </message>
        <message>
            <location filename="../../planner/session/sales.py" />
            <source>Money of it was refunded. Reverse the refund first.</source>
            <translation>其中有款项已退。请先冲销该退款。</translation>
        </message>
        <message>
            <location filename="../../planner/session/pseudonymising.py" />
            <source>Money of {name} is still open. Pay it or reverse it first.</source>
            <translation>{name} 仍有未结款项。请先支付或冲回。</translation>
        </message>
        <message>
            <location filename="../../planner/session/bringing.py" />
            <source>Money out</source>
            <translation>支出金额</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/variants_grid.py" />
            <source>Money received</source>
            <translation>回款</translation>
        </message>
        <message>
            <location filename="../../planner/domain/clauses.py" />
            <source>Money received after the employer's consent ends earns nothing; earned unpaid amounts are held until the employer releases them in writing, they are paid to the employer, or reversed.</source>
            <translation>雇主书面同意到期或撤回后到账的款项不计奖励；此前已计未付部分暂停支付，直至雇主书面放行、改付雇主或冲销。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>Money received after the end earns nothing.</source>
            <translation>终止后到账的货款不计奖。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_words.py" />
            <source>Money received on deals that the partner referred counts {weight} to it and earns no direct {word}.</source>
            <translation>介绍业务的回款按 {weight} 计入基数，不计单笔{word}。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/money_lines.py" />
            <source>Money received {day} on {what}.</source>
            <translation>{what}于{day}回款。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/cost_chart.py" />
            <source>Money received: {amount}</source>
            <translation>回款：{amount}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/blocked_card.py" />
            <source>Money that earns nothing</source>
            <translation>不计奖励的回款</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/bank.py" />
            <source>Money that went out.</source>
            <translation>这是付出的款项。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_page.py" />
            <source>Money to come, and what of it is due to partners</source>
            <translation>将到的款项，以及其中应付合作伙伴的部分</translation>
        </message>
        <message>
            <location filename="../../planner/session/corrections.py" />
            <source>Money was received on {deal}. Reverse that first.</source>
            <translation>{deal} 已有回款。请先冲销回款。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/volume_fields.py" />
            <source>Month</source>
            <translation>月</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_page.py" />
            <source>Month by month</source>
            <translation>逐月</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/method_picker.py" />
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/direct_fields.py" />
            <source>More about single deals</source>
            <translation>单笔的更多条款</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/volume_fields.py" />
            <source>More about the volume</source>
            <translation>总量的更多条款</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/filters.py" />
            <source>More filters</source>
            <translation>更多筛选</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/who_now.py" />
            <source>More is asked on the roles page.</source>
            <translation>更多问题见角色页。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/card_faces.py" />
            <source>More opponents</source>
            <translation>反对者居多</translation>
        </message>
        <message>
            <location filename="../../planner/domain/warnings.py" />
            <source>More opponents than supporters among the key people: {against} to {for_us}.</source>
            <translation>关键人中反对者多于支持者：{against} 比 {for_us}。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/method_picker.py" />
            <source>More ways</source>
            <translation>更多方式</translation>
        </message>
        <message>
            <location filename="../../planner/session/payment_gate.py" />
            <source>More would be paid than may go out.</source>
            <translation>付款超过可付金额。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_fields.py" />
            <source>Most for the volume</source>
            <translation>总量奖励比例上限</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_fields.py" />
            <source>Most in the year</source>
            <translation>年度金额上限</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_fields.py" />
            <source>Most per deal</source>
            <translation>单笔比例上限</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/passing.py" />
            <source>Move</source>
            <translation>移动</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/passing.py" />
            <source>Move anyway</source>
            <translation>仍然移动</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/menu.py" />
            <location filename="../../planner/ui/chart/tenure_fields.py" />
            <source>Move person...</source>
            <translation>人员调动…</translation>
        </message>
        <message>
            <location filename="../../planner/domain/charting.py" />
            <source>Move seat</source>
            <translation>移动岗位</translation>
        </message>
        <message>
            <location filename="../../planner/domain/process_editing.py" />
            <source>Move stage {name}</source>
            <translation>移动阶段 {name}</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Move to another stage</source>
            <translation>阶段变动</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/view.py" />
            <source>Move to which seat?</source>
            <translation>调到哪个岗位？</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/fate.py" />
            <source>Move up</source>
            <translation>上移一级</translation>
        </message>
        <message>
            <location filename="../../planner/domain/purchases.py" />
            <source>Move {name}</source>
            <translation>移动 {name}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/branches.py" />
            <location filename="../../planner/domain/several.py" />
            <source>Move {n} seats</source>
            <translation>移动 {n} 个岗位</translation>
        </message>
        <message>
            <location filename="../../planner/domain/charting.py" />
            <location filename="../../planner/domain/tenures.py" />
            <source>Move {title}</source>
            <translation>移动 {title}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/chart_changes.py" />
            <source>Moved</source>
            <translation>调动</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>N&amp;otes to review</source>
            <translation>待复核备注(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../planner/documents/voucher.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/accounts_page.py" />
            <location filename="../../planner/ui/add_account.py" />
            <location filename="../../planner/ui/board/details.py" />
            <location filename="../../planner/ui/money/identity_card.py" />
            <location filename="../../planner/ui/money/partner_form.py" />
            <location filename="../../planner/ui/money/partners_page.py" />
            <location filename="../../planner/ui/processes/stage_fields.py" />
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>Name and date of a legal review are recorded: here consent alone is no clear ground.</source>
            <translation>已记录法律审查人及日期：在当地仅凭同意书依据尚不充分。</translation>
        </message>
        <message>
            <location filename="../../planner/session/sales.py" />
            <source>Name at least one partner. To pay nobody, give no deal.</source>
            <translation>请至少指定一个合作伙伴。不付给任何人时，请不要指定成交。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/bank_card.py" />
            <location filename="../../planner/ui/money/consent_fields.py" />
            <location filename="../../planner/ui/money/partner_form.py" />
            <source>Name at the bank</source>
            <translation>开户名</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Name in English</source>
            <translation>英文名称</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rehearsal/page.py" />
            <source>Name it, for Undo and the log</source>
            <translation>为撤销和日志取个名称</translation>
        </message>
        <message>
            <location filename="../../planner/ui/period/pack_card.py" />
            <source>Name of the accountant</source>
            <translation>会计姓名</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rehearsal/page.py" />
            <source>Name of the change</source>
            <translation>变更名称</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/target.py" />
            <source>Name of the new account</source>
            <translation>新客户的名称</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/page.py" />
            <source>Name of the process</source>
            <translation>流程名称</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/details.py" />
            <location filename="../../planner/ui/board/new_purchase_form.py" />
            <source>Name of the purchase</source>
            <translation>采购项目名称</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <source>Name of the signatory</source>
            <translation>签署人姓名</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/stage_fields.py" />
            <source>Name of the stage</source>
            <translation>阶段名称</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/inspector.py" />
            <source>Name of who sits here</source>
            <translation>任职者姓名</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/deal_form.py" />
            <source>Name or number</source>
            <translation>名称或编号</translation>
        </message>
        <message>
            <location filename="../../planner/session/agreements.py" />
            <source>Name the accounts the agreement covers.</source>
            <translation>请指明协议涵盖的客户。</translation>
        </message>
        <message>
            <location filename="../../planner/session/partners.py" />
            <source>Name the accounts the declaration is about.</source>
            <translation>请写明声明所涉及的客户。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/direct_fields.py" />
            <source>Name the product groups or accounts that this rate is for.</source>
            <translation>请写明此费率适用的产品组或客户。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/search_bar.py" />
            <source>Name, title, department or initials</source>
            <translation>姓名、职务、部门或拼音首字母</translation>
        </message>
        <message>
            <location filename="../../planner/domain/person_sheet.py" />
            <source>Named elsewhere</source>
            <translation>其他提及之处</translation>
        </message>
        <message>
            <location filename="../../planner/ui/plan/entry.py" />
            <source>Names may be short; days as you say them. Enter takes it.</source>
            <translation>姓名可简写，日期可用口语，按回车录入。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/clauses.py" />
            <source>Names, identity and account data are used only to perform this agreement; recipients: the parties, the employer where applicable, authorities by law; kept for the legal period; access, correction, erasure on request. Bank account is sensitive data, separate consent: □ ____</source>
            <translation>仅为履行本协议处理收款方姓名、证件、账户信息；接收方为双方、雇主（如适用）及依法机关；保存至法定期限；可查阅、更正、删除。银行账户属敏感个人信息，本人单独同意：□ ____</translation>
        </message>
        <message>
            <location filename="../../planner/ui/plan/details.py" />
            <source>Names, with commas</source>
            <translation>姓名，用逗号分开</translation>
        </message>
        <message>
            <location filename="../../planner/domain/party_words.py" />
            <source>Natural person</source>
            <translation>自然人</translation>
        </message>
        <message>
            <location filename="../../planner/ui/sidebar.py" />
            <source>Navigation</source>
            <translation>导航</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_page.py" />
            <source>Net</source>
            <translation>净额</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/basis_fields.py" />
            <source>Net of VAT at</source>
            <translation>不含增值税，税率</translation>
        </message>
        <message>
            <location filename="../../planner/domain/awards.py" />
            <source>Net {net} × {rate} = {award}</source>
            <translation>不含税 {net} × {rate} = {award}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/roles.py" />
            <source>Neutral</source>
            <translation>中立</translation>
        </message>
        <message>
            <location filename="../../planner/domain/roles.py" />
            <source>Never met</source>
            <translation>从未接触</translation>
        </message>
        <message>
            <location filename="../../planner/session/held.py" />
            <source>New consent naming it</source>
            <translation>写明该款项的新同意书</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/deal_form.py" />
            <source>New deal</source>
            <translation>新成交</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/stage_fields.py" />
            <source>New evidence</source>
            <translation>新依据</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/process_bar.py" />
            <source>New process</source>
            <translation>新流程</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/new_purchase_form.py" />
            <source>New purchase</source>
            <translation>新采购项目</translation>
        </message>
        <message>
            <location filename="../../planner/domain/chart_changes.py" />
            <source>New seat</source>
            <translation>新岗位</translation>
        </message>
        <message>
            <location filename="../../planner/domain/chart_changes.py" />
            <source>New seat: {title}.</source>
            <translation>新岗位：{title}。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/page.py" />
            <source>New stage</source>
            <translation>新阶段</translation>
        </message>
        <message>
            <location filename="../../planner/ui/new_file.py" />
            <location filename="../../planner/ui/welcome.py" />
            <source>New workspace</source>
            <translation>新建工作簿</translation>
        </message>
        <message>
            <location filename="../../planner/ui/backup_card.py" />
            <source>Newest statement</source>
            <translation>最新对账单</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/statements_page.py" />
            <source>Next statement</source>
            <translation>下一份对账单</translation>
        </message>
        <message>
            <location filename="../../planner/documents/key_people.py" />
            <location filename="../../planner/ui/chart/next_contact.py" />
            <source>Next step</source>
            <translation>下一步</translation>
        </message>
        <message>
            <location filename="../../planner/commands/reading.py" />
            <source>Next to them: {name}, {seat}</source>
            <translation>其次：{name}，{seat}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/account_plan.py" />
            <source>Next, in stage {number} {stage}: {name}</source>
            <translation>下一关键人（第 {number} 阶段“{stage}”）：{name}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/deciders.py" />
            <source>Next, {stage}: nobody yet</source>
            <translation>下一阶段（{stage}）：尚无关键人</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/deciders.py" />
            <source>Next, {stage}: {name}</source>
            <translation>下一阶段（{stage}）：{name}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/purchase_deeds.py" />
            <source>Next: {number} {stage}</source>
            <translation>推进到 {number} {stage}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/today_words.py" />
            <source>Next: {what}.</source>
            <translation>下一步：{what}。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/account_page.py" />
            <source>No account</source>
            <translation>没有客户</translation>
        </message>
        <message>
            <location filename="../../planner/ui/accounts_page.py" />
            <location filename="../../planner/ui/board/page.py" />
            <source>No account yet</source>
            <translation>还没有客户</translation>
        </message>
        <message>
            <location filename="../../planner/domain/party_words.py" />
            <source>No agreement</source>
            <translation>无协议</translation>
        </message>
        <message>
            <location filename="../../planner/session/statements.py" />
            <source>No agreement was in force in {period}.</source>
            <translation>{period}没有生效的协议。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/agreement_page.py" />
            <source>No agreement yet</source>
            <translation>尚无协议</translation>
        </message>
        <message>
            <location filename="../../planner/session/backups.py" />
            <source>No backup was taken to another place for a year. Keep one on a stick in another building: File, Backups.</source>
            <translation>已有一年没有把备份存放到别处。请在另一处地点的 U 盘里保存一份：文件 ▸ 备份。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/backups_page.py" />
            <source>No backup yet</source>
            <translation>还没有备份</translation>
        </message>
        <message>
            <location filename="../../planner/domain/party_words.py" />
            <source>No bank account yet</source>
            <translation>尚无银行账户</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/view.py" />
            <source>No card chosen</source>
            <translation>未选中卡片</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/card_faces.py" />
            <source>No coach</source>
            <translation>无教练</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/bank.py" />
            <location filename="../../planner/exchange/deals.py" />
            <source>No column was found for “{field}”. Choose one of {choices}.</source>
            <translation>没有找到“{field}”对应的列，请从以下各列中选择：{choices}。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/people.py" />
            <source>No column with names was found. Choose the column of “name” from {choices}.</source>
            <translation>没有找到姓名列，请从以下各列中选择“name”对应的列：{choices}。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/plan/page.py" />
            <source>No contact is noted. Type one above: who, how, when.</source>
            <translation>还没有联系记录。请在上方输入：谁、方式、时间。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/cadence.py" />
            <source>No contact with {names} for {days} days or more.</source>
            <translation>已有 {days} 天以上没有联系{names}。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/cadence.py" />
            <source>No contact with {name} for {days} days, where {allowed} are the most.</source>
            <translation>已有 {days} 天没有联系{name}，最多应间隔 {allowed} 天。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/deals_page.py" />
            <source>No deals yet</source>
            <translation>尚无成交</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/card_faces.py" />
            <source>No decision maker</source>
            <translation>决策者不明</translation>
        </message>
        <message>
            <location filename="../../planner/domain/warnings.py" />
            <source>No decision maker is found.</source>
            <translation>尚未找到决策者。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rescue_page.py" />
            <source>No good backup was found beside the file</source>
            <translation>文件旁边没有找到完好的备份</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/card_faces.py" />
            <source>No key person</source>
            <translation>无关键人</translation>
        </message>
        <message>
            <location filename="../../planner/session/bank.py" />
            <source>No line has a deal yet: choose one, or leave the file.</source>
            <translation>还没有一行对应到成交：请选择，或放弃该文件。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/line_walk.py" />
            <source>No line is seen here. Ctrl+L draws one.</source>
            <translation>这里没有显示的连线。按 Ctrl+L 画一条。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/settings_page.py" />
            <source>No logo</source>
            <translation>不用徽标</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/bank.py" />
            <source>No money came in.</source>
            <translation>没有款项到账。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/targets.py" />
            <source>No money received on this deal counts</source>
            <translation>本单回款均不计入</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/deals.py" />
            <source>No money was received.</source>
            <translation>没有收到款项。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/today_words.py" />
            <source>No next step is planned.</source>
            <translation>还没有计划下一步。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/notes_page.py" />
            <source>No old notes</source>
            <translation>没有过期备注</translation>
        </message>
        <message>
            <location filename="../../planner/session/reminders.py" />
            <source>No open action has a day. Give one a day first.</source>
            <translation>没有带日期的待办行动。请先为行动设定日期。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/bank_matching.py" />
            <source>No open deal fits it.</source>
            <translation>没有相符的未结成交。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/partner_page.py" />
            <location filename="../../planner/ui/money/shares_rows.py" />
            <source>No partner</source>
            <translation>无合作伙伴</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/receipts_card.py" />
            <source>No partner shares in this deal.</source>
            <translation>没有合作伙伴分享此成交。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/partners_page.py" />
            <source>No partners yet</source>
            <translation>尚无合作伙伴</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/page.py" />
            <source>No process yet. Add one from a template: purchases keep their own copy.</source>
            <translation>还没有流程。请从模板添加：采购项目使用自己的副本。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/plan/details.py" />
            <location filename="../../planner/ui/plan/entry.py" />
            <source>No purchase</source>
            <translation>不属于采购项目</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/process_bar.py" />
            <source>No purchase goes through it</source>
            <translation>暂无采购项目使用此流程</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rehearsal/page.py" />
            <source>No purchase to rehearse</source>
            <translation>没有可推演的采购项目</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/page.py" />
            <location filename="../../planner/ui/board/procurement_page.py" />
            <location filename="../../planner/ui/chart/toolbar.py" />
            <location filename="../../planner/ui/roles/page.py" />
            <source>No purchase yet</source>
            <translation>还没有采购项目</translation>
        </message>
        <message>
            <location filename="../../planner/domain/party_words.py" />
            <source>No regulated trade</source>
            <translation>非受监管行业</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/colouring.py" />
            <source>No role</source>
            <translation>无角色</translation>
        </message>
        <message>
            <location filename="../../planner/session/import_words.py" />
            <source>No row is left out.</source>
            <translation>所有行都会导入。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/tenure_fields.py" />
            <source>No second boss</source>
            <translation>取消第二上级</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_values.py" />
            <source>No. {n}</source>
            <translation>编号 {n}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/card_faces.py" />
            <source>Nobody against?</source>
            <translation>无人反对？</translation>
        </message>
        <message>
            <location filename="../../planner/session/payment_checks.py" />
            <source>Nobody approves or reviews a payment to themself.</source>
            <translation>任何人不得审批或复核付给自己的款项。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/new_file.py" />
            <location filename="../../planner/ui/passphrase_dialog.py" />
            <source>Nobody can open the file without its passphrase or its recovery key, not even we. You get the recovery key next: print it and keep it in a safe place.</source>
            <translation>没有密码或恢复密钥，谁也打不开这个文件，我们也不例外。下一步会给出恢复密钥：请打印并妥善保管。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/deal_end.py" />
            <source>Nobody earns on what is written off. Each is a fact: it cannot be undone.</source>
            <translation>核销的部分无人可得奖励。每一项都是事实，无法撤销。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/voucher.py" />
            <source>Nobody else is recorded: see the signatures below.</source>
            <translation>未记录他人：见下方签字。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/search_bar.py" />
            <source>Nobody found</source>
            <translation>没有找到</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rehearsal/page.py" />
            <source>Nobody has a part in this purchase yet.</source>
            <translation>此采购项目尚无人担任角色。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/warnings.py" />
            <source>Nobody has a part that matters in stage {number} {stage}.</source>
            <translation>第 {number} 阶段“{stage}”中，没有人担任有分量的角色。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/account_plan.py" />
            <source>Nobody has a part that matters.</source>
            <translation>尚无人担任重要角色。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/hints.py" />
            <source>Nobody has a role that counts in this stage yet.</source>
            <translation>在此阶段起作用的角色还没有人担任。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/account_plan.py" />
            <source>Nobody has a role yet.</source>
            <translation>尚无人担任角色。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/capturing.py" />
            <source>Nobody here is called {name}.</source>
            <translation>这里没有叫“{name}”的人。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/named_people.py" />
            <source>Nobody here is called “{word}”. Known are {names}.</source>
            <translation>这里没有叫“{word}”的人。已知的有：{names}。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/hints.py" />
            <source>Nobody here trusts us yet who could lead to {name}. Say which department matches our business: the way begins there.</source>
            <translation>这里还没有信任我方、能通向{name}的人。请指定与我方业务对口的部门，路径从那里开始。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/unknowns.py" />
            <source>Nobody is known as {role}, who matters in stage {number} {stage}.</source>
            <translation>第 {number} 阶段“{stage}”需要{role}，目前不知道是谁。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/who_now.py" />
            <source>Nobody is known who decides this stage.</source>
            <translation>尚不清楚谁决定这一阶段。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/warnings.py" />
            <source>Nobody is marked against us, which is suspicious.</source>
            <translation>没有任何人被标为反对我方，值得怀疑。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/rows.py" />
            <source>Nobody is marked as {role} yet. Assign it, or ask.</source>
            <translation>尚未标注{role}。请指定，或在拜访时询问。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/named_people.py" />
            <source>Nobody is on the chart yet. Add people there first.</source>
            <translation>架构图上还没有人。请先在架构图中添加人员。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/links.py" />
            <source>Nobody known sits there. A line runs between two people.</source>
            <translation>那里没有已知的任职者。连线须连接两个人。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/notes_page.py" />
            <source>Nobody of these has been in touch for {n} months. Keep a note only for a business reason: change it, or remove it. Both can be undone.</source>
            <translation>以下人员已 {n} 个月没有联系。备注仅在业务需要时保留：请修改或删除，均可撤销。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/page.py" />
            <source>Nobody on the chart yet</source>
            <translation>架构图上还没有人</translation>
        </message>
        <message>
            <location filename="../../planner/domain/charting.py" />
            <location filename="../../planner/domain/tenures.py" />
            <source>Nobody sits here.</source>
            <translation>此岗位无人任职。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/hints.py" />
            <source>Nobody trusts us yet. Begin here: {way}</source>
            <translation>目前还没有人信任我方，先从这里入手：{way}</translation>
        </message>
        <message>
            <location filename="../../planner/documents/account_plan.py" />
            <source>Nobody who trusts us leads there yet.</source>
            <translation>尚无信任我方的人可以引路。</translation>
        </message>
        <message>
            <location filename="../../planner/commands/reading.py" />
            <source>Nobody with a role matters in this stage yet.</source>
            <translation>在此阶段，担任角色的人中还没有人起作用。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/deciders.py" />
            <source>Nobody with a role matters in this stage yet. Mark people on the roles page.</source>
            <translation>本阶段还没有起作用的角色。请在角色页标注。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/model.py" />
            <source>Nobody yet</source>
            <translation>尚无人选</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/papers_page.py" />
            <location filename="../../planner/ui/money/statements_page.py" />
            <source>None is issued yet.</source>
            <translation>尚未出具。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/unknowns.py" />
            <source>None of us has met {name}.</source>
            <translation>我方还没有人见过{name}。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/account_plan.py" />
            <source>None planned.</source>
            <translation>暂无计划。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/payee_card.py" />
            <source>None yet</source>
            <translation>暂无</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/relations_card.py" />
            <source>None yet. An independent partner signs one before the orders.</source>
            <translation>暂无。独立合作伙伴应在下单前签署。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_register.py" />
            <source>None yet. Without one, people of the buying organisation earn nothing.</source>
            <translation>暂无。没有书面同意，采购单位的人员不计任何奖励。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/form.py" />
            <location filename="../../planner/ui/rehearsal/outlook_cards.py" />
            <source>None.</source>
            <translation>无。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/party_words.py" />
            <source>Not an official, not paid by the state, not state-owned</source>
            <translation>非公职人员，非财政供养，非国有</translation>
        </message>
        <message>
            <location filename="../../planner/session/run_answer.py" />
            <source>Not earned: {why}</source>
            <translation>未计提：{why}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/check_page.py" />
            <source>Not everything holds. Findings: {n}.</source>
            <translation>有 {n} 处异常。</translation>
        </message>
        <message>
            <location filename="../../planner/commands/reading.py" />
            <location filename="../../planner/domain/judgements.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/chart/colouring.py" />
            <location filename="../../planner/ui/chart/part_fields.py" />
            <location filename="../../planner/ui/chart/who_now.py" />
            <location filename="../../planner/ui/roles/deeds.py" />
            <location filename="../../planner/ui/roles/person_panel.py" />
            <source>Not known</source>
            <translation>不清楚</translation>
        </message>
        <message>
            <location filename="../../planner/domain/unknowns.py" />
            <source>Not known of {name}: {what}.</source>
            <translation>{name}：{what}未知。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/org.py" />
            <location filename="../../planner/ui/board/card_faces.py" />
            <location filename="../../planner/ui/chart/capture_dialog.py" />
            <source>Not known yet</source>
            <translation>尚不清楚</translation>
        </message>
        <message>
            <location filename="../../planner/session/may_be_paid.py" />
            <source>Not payable yet</source>
            <translation>暂不可支付</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/person_panel.py" />
            <source>Not reached yet</source>
            <translation>尚未达到</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/person_panel.py" />
            <source>Not set</source>
            <translation>未设定</translation>
        </message>
        <message>
            <location filename="../../planner/domain/party_words.py" />
            <source>Not state-owned and not controlled by the state</source>
            <translation>否，非国有，也非国有控股</translation>
        </message>
        <message>
            <location filename="../../planner/ui/main_window.py" />
            <source>Not the file this computer knows</source>
            <translation>与本机所知的文件不同</translation>
        </message>
        <message>
            <location filename="../../planner/domain/party_words.py" />
            <source>Not yet answered</source>
            <translation>尚未回答</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/relations_card.py" />
            <source>Not yet answered for any account.</source>
            <translation>尚未就任何客户作答。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/party_words.py" />
            <source>Not yet known</source>
            <translation>尚不清楚</translation>
        </message>
        <message>
            <location filename="../../planner/domain/person_sheet.py" />
            <location filename="../../planner/session/bringing.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/chart/seat_fields.py" />
            <location filename="../../planner/ui/money/reviews_cards.py" />
            <location filename="../../planner/ui/notes_page.py" />
            <location filename="../../planner/ui/plan/details.py" />
            <location filename="../../planner/ui/plan/lists.py" />
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <location filename="../../planner/domain/person_sheet.py" />
            <source>Note of a line</source>
            <translation>关系线的备注</translation>
        </message>
        <message>
            <location filename="../../planner/domain/person_sheet.py" />
            <source>Note of account {name}</source>
            <translation>客户{name}的备注</translation>
        </message>
        <message>
            <location filename="../../planner/domain/person_sheet.py" />
            <source>Note of {name}</source>
            <translation>{name}的备注</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/colouring.py" />
            <source>Noted within {n} days</source>
            <translation>{n} 天内有记录</translation>
        </message>
        <message>
            <location filename="../../planner/ui/notes_page.py" />
            <source>Notes about people without contact for 24 months will stand here.</source>
            <translation>超过 24 个月没有联系的人员备注会列在这里。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/notes_page.py" />
            <location filename="../../planner/ui/pages.py" />
            <source>Notes to review</source>
            <translation>待复核备注</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/volume_fields.py" />
            <source>Nothing above</source>
            <translation>超过此额不计</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/receipts_card.py" />
            <source>Nothing by itself so far.</source>
            <translation>目前本身未计提。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/what_changed.py" />
            <source>Nothing changed on the chart.</source>
            <translation>组织架构图没有变化。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/ledger_page.py" />
            <source>Nothing earned yet</source>
            <translation>尚未计提</translation>
        </message>
        <message>
            <location filename="../../planner/domain/clauses.py" />
            <source>Nothing here precludes a protected disclosure (Employment Rights Act 1996, section 43J).</source>
            <translation>本协议不妨碍受保护的披露（英国《1996年雇佣权利法》第43J条）。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/history_page.py" />
            <source>Nothing in the history says that.</source>
            <translation>历史记录中没有这样的内容。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/today_words.py" />
            <source>Nothing is asked for before the next stage.</source>
            <translation>进入下一阶段不需要证据。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/palette.py" />
            <source>Nothing is called so. Try a part of the name.</source>
            <translation>没有找到。试试名称的一部分。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/guarantees.py" />
            <source>Nothing is guaranteed to whom only the employer's consent allows</source>
            <translation>仅凭雇主同意方可支付的，不适用保底</translation>
        </message>
        <message>
            <location filename="../../planner/domain/guarantees.py" />
            <source>Nothing is guaranteed: {code}</source>
            <translation>不适用保底：{code}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/held_card.py" />
            <source>Nothing is held.</source>
            <translation>没有暂扣款。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/side.py" />
            <source>Nothing is imported while rows report in a circle.</source>
            <translation>存在循环汇报关系，暂不能导入。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/person_sheet.py" />
            <source>Nothing is kept.</source>
            <translation>无记录。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/guarantees.py" />
            <source>Nothing is missing</source>
            <translation>无须补足</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/who_now.py" />
            <source>Nothing is open: everybody is met, and no judgement is old.</source>
            <translation>没有未知：人人都见过，判断也都是新的。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>Nothing is paid in cash, and nothing to a third party.</source>
            <translation>不付现金，不付第三方。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/due_page.py" />
            <source>Nothing is payable now</source>
            <translation>目前没有可支付的款项</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/payouts_page.py" />
            <source>Nothing is payable now.</source>
            <translation>目前没有应付款。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/ledger_page.py" />
            <source>Nothing is payable.</source>
            <translation>没有应付款。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/plan/page.py" />
            <source>Nothing is planned. Type an action above, with its day.</source>
            <translation>还没有计划。请在上方输入行动和日期。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/targets.py" />
            <source>Nothing is received yet</source>
            <translation>尚未回款</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/receipts_card.py" />
            <source>Nothing is received yet.</source>
            <translation>尚无回款。</translation>
        </message>
        <message>
            <location filename="../../planner/session/corrections.py" />
            <source>Nothing of {deal} is open.</source>
            <translation>{deal} 没有未收的余款。</translation>
        </message>
        <message>
            <location filename="../../planner/session/corrections.py" />
            <source>Nothing of {deal} is written off.</source>
            <translation>{deal} 没有核销过。</translation>
        </message>
        <message>
            <location filename="../../planner/session/rescue.py" />
            <source>Nothing of {file} can be read any more.</source>
            <translation>{file} 已无法读出任何内容。</translation>
        </message>
        <message>
            <location filename="../../planner/session/import_words.py" />
            <source>Nothing that can be imported.</source>
            <translation>没有可以导入的内容。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_page.py" />
            <source>Nothing to expect yet</source>
            <translation>暂无可展望的款项</translation>
        </message>
        <message>
            <location filename="../../planner/session/run_answer.py" />
            <source>Nothing to post as of {day}.</source>
            <translation>截至{day}没有需要记账的内容。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/what_if_page.py" />
            <source>Nothing to try yet</source>
            <translation>暂无可试算的条款</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/next_steps.py" />
            <location filename="../../planner/ui/roles/cards.py" />
            <source>Nothing to watch here.</source>
            <translation>暂无需要留意的事项。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/page.py" />
            <source>Nothing waits today</source>
            <translation>今天没有待办</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/ledger_page.py" />
            <source>Nothing waits.</source>
            <translation>没有待回款。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/ledger_page.py" />
            <source>Nothing was earned.</source>
            <translation>没有计提。</translation>
        </message>
        <message>
            <location filename="../../planner/commands/papers.py" />
            <location filename="../../planner/ui/roles/person_panel.py" />
            <source>Nothing was judged yet.</source>
            <translation>尚无判断。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/papers_page.py" />
            <source>Nothing was judged yet: that happens with the first deal.</source>
            <translation>尚无判断：首笔成交时产生。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/payouts_page.py" />
            <source>Nothing was paid yet.</source>
            <translation>尚未支付。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/ledger_page.py" />
            <source>Nothing was paid.</source>
            <translation>没有支付。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/page.py" />
            <source>Nothing was posted.</source>
            <translation>没有记入任何内容。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/account_plan.py" />
            <source>Nothing.</source>
            <translation>无。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/clauses.py" />
            <source>Notice under 18 U.S.C. 1833(b), also to contractors: nobody is held liable under a trade secret law for disclosing a trade secret in confidence to an official or a lawyer solely to report or investigate a suspected violation of law, or in a filing made under seal. Nothing here impedes anybody from communicating with the Securities and Exchange Commission (Rule 21F-17).</source>
            <translation>依《美国法典》第18编第1833条（b）款告知（同样适用于承包方）：仅为举报或调查涉嫌违法行为而向官员或律师秘密披露商业秘密，或在密封提交的法律文件中披露的，任何人不因商业秘密法承担责任。本协议不妨碍任何人与美国证券交易委员会沟通（规则21F-17）。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/days.py" />
            <source>Nov</source>
            <translation>11月</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/days.py" />
            <source>November</source>
            <translation>11月</translation>
        </message>
        <message>
            <location filename="../../planner/ui/backup_card.py" />
            <source>Now</source>
            <translation>现在</translation>
        </message>
        <message>
            <location filename="../../planner/documents/auditor_pack.py" />
            <location filename="../../planner/domain/payee_sections.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/money/papers_page.py" />
            <location filename="../../planner/ui/money/payouts_page.py" />
            <location filename="../../planner/ui/money/statements_page.py" />
            <location filename="../../planner/ui/period/pack_card.py" />
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/money/consent_fields.py" />
            <source>Number called back</source>
            <translation>回拨电话</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <source>Number, from a public source</source>
            <translation>公开来源的电话号码</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>Objections are raised within {days} days of receiving it; errors found later are corrected on the next statement.</source>
            <translation>异议应于收到之日起 {days} 日内提出；此后发现的差错在下一期对账单更正。</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Obligation</source>
            <translation>应付义务</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/days.py" />
            <source>Oct</source>
            <translation>10月</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/days.py" />
            <source>October</source>
            <translation>10月</translation>
        </message>
        <message>
            <location filename="../../planner/documents/decision.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/notes_page.py" />
            <source>Of</source>
            <translation>来源</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_words.py" />
            <source>Of a deal that the partner referred, {weight} of the contract amount counts to it from the day of the first receipt on, unless all money went back; such a deal earns no direct {word}.</source>
            <translation>介绍业务自首笔回款之日起，按合同金额的 {weight} 计入基数，款项全部退回的除外；介绍业务不计单笔{word}。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/volume_fields.py" />
            <source>Of money</source>
            <translation>款项口径</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_targets.py" />
            <source>Of this {rebate} is rebate and {commission} commission</source>
            <translation>其中返利 {rebate}，佣金 {commission}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/identity_card.py" />
            <source>Official or state-owned?</source>
            <translation>公职或国有？</translation>
        </message>
        <message>
            <location filename="../../planner/ui/backups_page.py" />
            <source>Older</source>
            <translation>较早</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/money/reviews_cards.py" />
            <source>On</source>
            <translation>日期</translation>
        </message>
        <message>
            <location filename="../../planner/session/backups.py" />
            <source>On closing</source>
            <translation>关闭时</translation>
        </message>
        <message>
            <location filename="../../planner/domain/direct_words.py" />
            <source>On deals it assisted in {scope} the partner earns a {word} of {rate} instead, {due}.</source>
            <translation>合作伙伴协助成交、属于{scope}的，改按回款的 {rate} 计{word}，{due}。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/direct_words.py" />
            <source>On deals it assisted in {scope} the partner earns a {word} of {rate} of all money received, {due}; on others nothing by themselves.</source>
            <translation>合作伙伴协助成交、属于{scope}的，每笔回款按 {rate} 计{word}，{due}；其他成交不单独计。</translation>
        </message>
        <message>
            <location filename="../../planner/session/backups.py" />
            <source>On opening</source>
            <translation>打开时</translation>
        </message>
        <message>
            <location filename="../../planner/session/long_books.py" />
            <source>On single deals</source>
            <translation>单笔成交</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/time_bar.py" />
            <source>On that day nobody was on the chart yet.</source>
            <translation>当天组织架构图上还没有任何人。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/procurement_page.py" />
            <source>On the board</source>
            <translation>在看板中查看</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>On the chart</source>
            <translation>在组织架构上</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>On {day} the partner declared in writing that its relations to the accounts below are as stated there.</source>
            <translation>乙方于 {day} 书面声明，其与下列客户的关系如所列。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/lumps_grid.py" />
            <source>Once at</source>
            <translation>基数达到</translation>
        </message>
        <message>
            <location filename="../../planner/domain/direct_words.py" />
            <source>Once for each such deal it earns {fixed} more, as long as more was received on the deal than went back.</source>
            <translation>每单另计固定金额 {fixed} 一次，以该单净回款大于零为限。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/protect_dialog.py" />
            <location filename="../../planner/ui/passphrase_fields.py" />
            <source>Once more</source>
            <translation>再次输入</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/direct_fields.py" />
            <source>Once per deal</source>
            <translation>每笔固定额</translation>
        </message>
        <message>
            <location filename="../../planner/domain/tier_words.py" />
            <source>Once the base {reached}, the partner earns a volume {word} of {pay}</source>
            <translation>基数{reached}时，合作伙伴按{pay}计总量{word}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/variants_grid.py" />
            <source>Once {amount} is received ({volume}), “{name}” costs more than “{first}”; below that it does not.</source>
            <translation>回款达到 {amount}（{volume}）起，“{name}”比“{first}”贵；低于此则不然。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/roles.py" />
            <source>One contact</source>
            <translation>接触过一次</translation>
        </message>
        <message>
            <location filename="../../planner/ui/backups_page.py" />
            <source>One is made when the workspace is opened, while you work and when it is closed.</source>
            <translation>打开工作簿时、工作期间和关闭时都会自动备份。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/capture_dialog.py" />
            <source>One line for each seat; what is further in reports to what is above it. Write name and title in any order. ? is somebody not known yet; supports, opposes, [decision maker] and → name note what you know.</source>
            <translation>每行一个岗位，缩进表示向上一行汇报；姓名和职务先后不限。“?”表示尚不清楚是谁；支持、反对、[决策者]、→ 姓名 用来记下已知情况。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/stage_fields.py" />
            <source>One more thing to be seen</source>
            <translation>再添加一条依据</translation>
        </message>
        <message>
            <location filename="../../planner/session/payouts.py" />
            <source>One payment for each partner and currency.</source>
            <translation>每个合作伙伴、每种币种只能有一笔支付。</translation>
        </message>
        <message>
            <location filename="../../planner/session/import_words.py" />
            <source>One row is left out.</source>
            <translation>有 1 行不导入。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/fate.py" />
            <source>One seat reports to {name}. What becomes of it?</source>
            <translation>有 1 个岗位向 {name} 汇报，如何处理？</translation>
        </message>
        <message>
            <location filename="../../planner/domain/direct_words.py" />
            <source>One such deal earns at least {floor}, as long as more was received on the deal than went back.</source>
            <translation>每单至少计 {floor}，以该单净回款大于零为限。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/direct_words.py" />
            <source>One such deal earns at most {cap}.</source>
            <translation>每单最高计 {cap}。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/direct_words.py" />
            <source>One such deal earns at most {rate} of the money received on it.</source>
            <translation>每单最高计至该单回款的 {rate}。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/deeds.py" />
            <source>Only assumed</source>
            <translation>仅为推测</translation>
        </message>
        <message>
            <location filename="../../planner/domain/unknowns.py" />
            <source>Only assumed of {name}: {what}.</source>
            <translation>{name}：{what}仅为推测。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_words.py" />
            <source>Only deals in {scope} count to it.</source>
            <translation>只有属于{scope}的成交计入基数。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/warnings.py" />
            <source>Only from this stage on</source>
            <translation>从此阶段起预警</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/filters.py" />
            <source>Only overdue</source>
            <translation>仅超期</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/page.py" />
            <source>Only people with a role</source>
            <translation>只看有角色的人</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_ways.py" />
            <source>Only record the deal, without a payment.</source>
            <translation>只记录成交，不付款。</translation>
        </message>
        <message>
            <location filename="../../planner/session/core.py" />
            <source>Only the accrual posts what is earned.</source>
            <translation>应计金额只能由计提过账。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/bank_matching.py" />
            <source>Only the amount fits: it is open on {deals}.</source>
            <translation>只有金额相符：{deals} 的未收余款正是此数。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/payout_matching.py" />
            <source>Only the amount is that of {numbers}: look whom it went to.</source>
            <translation>只有金额与 {numbers} 相同:请看款付给了谁。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/export_dialog.py" />
            <source>Only the branch that is seen</source>
            <translation>仅导出当前显示的分支</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/layer_menu.py" />
            <source>Only the one I look through</source>
            <translation>只看当前采购项目</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/focus_bar.py" />
            <source>Only this branch:</source>
            <translation>只看此分支：</translation>
        </message>
        <message>
            <location filename="../../planner/session/payouts.py" />
            <source>Only {amount} may be paid now.</source>
            <translation>目前只能支付 {amount}。</translation>
        </message>
        <message>
            <location filename="../../planner/session/held.py" />
            <source>Only {amount} of it is held.</source>
            <translation>其中暂扣的只有 {amount}。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/purchases.py" />
            <source>Open</source>
            <translation>进行中</translation>
        </message>
        <message>
            <location filename="../../planner/ui/file_deeds.py" />
            <location filename="../../planner/ui/welcome.py" />
            <source>Open a workspace</source>
            <translation>打开工作簿</translation>
        </message>
        <message>
            <location filename="../../planner/ui/accounts_page.py" />
            <source>Open account</source>
            <translation>打开客户</translation>
        </message>
        <message>
            <location filename="../../planner/ui/plan/details.py" />
            <source>Open again</source>
            <translation>重新打开</translation>
        </message>
        <message>
            <location filename="../../planner/ui/held_dialog.py" />
            <source>Open already</source>
            <translation>已被打开</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/filters.py" />
            <source>Open and closed</source>
            <translation>进行中与已结束</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/plan_lines.py" />
            <source>Open it</source>
            <translation>打开</translation>
        </message>
        <message>
            <location filename="../../planner/ui/held_dialog.py" />
            <source>Open it to read</source>
            <translation>以只读方式打开</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/filters.py" />
            <source>Open ones</source>
            <translation>进行中</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/page.py" />
            <source>Open org chart</source>
            <translation>打开组织架构图</translation>
        </message>
        <message>
            <location filename="../../planner/ui/accounts_page.py" />
            <source>Open purchases</source>
            <translation>进行中的采购</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/plan_lines.py" />
            <source>Open stage</source>
            <translation>查看阶段</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>Open the &amp;sample</source>
            <translation>打开示例(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../planner/ui/unlock.py" />
            <source>Open the file</source>
            <translation>打开文件</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement.py" />
            <location filename="../../planner/session/history_words.py" />
            <source>Opening balance</source>
            <translation>期初余额</translation>
        </message>
        <message>
            <location filename="../../planner/ui/unlock.py" />
            <source>Opening...</source>
            <translation>正在打开…</translation>
        </message>
        <message>
            <location filename="../../planner/domain/warnings.py" />
            <source>Opponents more than supporters</source>
            <translation>反对者比支持者多出的人数</translation>
        </message>
        <message>
            <location filename="../../planner/domain/roles.py" />
            <source>Opposes</source>
            <translation>反对</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement_tables.py" />
            <source>Order</source>
            <translation>订单</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement_tables.py" />
            <source>Ordered</source>
            <translation>下单</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_words.py" />
            <source>Orders before {day} earn nothing.</source>
            <translation>{day} 之前的订单不计。</translation>
        </message>
        <message>
            <location filename="../../planner/session/chart_files.py" />
            <location filename="../../planner/ui/board/purchase_deeds.py" />
            <location filename="../../planner/ui/pages.py" />
            <source>Org chart</source>
            <translation>组织架构</translation>
        </message>
        <message>
            <location filename="../../planner/domain/party_words.py" />
            <source>Organisation</source>
            <translation>单位</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/sheet.py" />
            <source>Organisation chart</source>
            <translation>组织架构图</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/past_view.py" />
            <source>Organisation chart of a past day</source>
            <translation>过去某一天的组织架构图</translation>
        </message>
        <message>
            <location filename="../../planner/domain/org.py" />
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement.py" />
            <source>Our account</source>
            <translation>我方账户</translation>
        </message>
        <message>
            <location filename="../../planner/documents/refusal.py" />
            <source>Our answer</source>
            <translation>我方答复</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/coach_box.py" />
            <location filename="../../planner/ui/roles/deeds.py" />
            <source>Our coach</source>
            <translation>我方教练</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/what_if_page.py" />
            <source>Our margin</source>
            <translation>我方毛利率</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/what_if_page.py" />
            <source>Our margin on the money received</source>
            <translation>我方占回款的毛利率</translation>
        </message>
        <message>
            <location filename="../../planner/ui/settings_page.py" />
            <source>Our name in English</source>
            <translation>我方英文名称</translation>
        </message>
        <message>
            <location filename="../../planner/ui/settings_page.py" />
            <source>Our name, as papers print it</source>
            <translation>我方名称（用于单据）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/paper_dialog.py" />
            <source>Our own data are in the settings (Ctrl+,).</source>
            <translation>我方资料请在“设置”（Ctrl+,）中填写。</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Our own text</source>
            <translation>使用本软件文本</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/provisions_card.py" />
            <source>Our own words are printed in simplified characters. Have clauses in traditional ones added as clauses of your own.</source>
            <translation>本软件的文字以简体字印出。需要繁体条款的，请作为自拟条款加入。</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/settings_page.py" />
            <source>Our profile</source>
            <translation>我方资料</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/receipts_card.py" />
            <source>Ours</source>
            <translation>我方开具</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/toolbar.py" />
            <source>Outline</source>
            <translation>大纲</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/export_dialog.py" />
            <source>Outline as a table (CSV)</source>
            <translation>大纲表格（CSV）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/export_dialog.py" />
            <source>Outline as an Excel workbook</source>
            <translation>大纲（Excel 工作簿）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/export_dialog.py" />
            <source>Outline as indented text</source>
            <translation>大纲（缩进文本）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/outline.py" />
            <source>Outline of the chart</source>
            <translation>组织架构大纲</translation>
        </message>
        <message>
            <location filename="../../planner/domain/outline_out.py" />
            <location filename="../../planner/ui/chart/faces.py" />
            <source>Outside</source>
            <translation>外部</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/signoff_fields.py" />
            <source>Outside accountant</source>
            <translation>外部会计</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/painter.py" />
            <location filename="../../planner/ui/chart/tenure_fields.py" />
            <source>Outside the organisation</source>
            <translation>组织外部</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Outsider</source>
            <translation>外部人员</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/deals_page.py" />
            <source>Outstanding</source>
            <translation>未回款</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/card_faces.py" />
            <source>Overdue</source>
            <translation>超期</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/minimap.py" />
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <location filename="../../planner/session/held.py" />
            <source>Owe {amount} to {account} instead</source>
            <translation>{amount} 改付{account}</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Own clauses</source>
            <translation>自拟条款</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/playbook_fields.py" />
            <source>Own words</source>
            <translation>自定义</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/page.py" />
            <source>Own words stand before the shipped ones, wherever they appear.</source>
            <translation>凡显示打法之处，自定义内容优先于默认内容。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/person_sheet.py" />
            <source>Own work interest</source>
            <translation>个人工作诉求</translation>
        </message>
        <message>
            <location filename="../../planner/domain/party_words.py" />
            <source>Owns part of it</source>
            <translation>部分所有者</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>P&amp;assphrase...</source>
            <translation>密码(&amp;A)…</translation>
        </message>
        <message>
            <location filename="../../planner/documents/voucher.py" />
            <source>PAYMENT TAKEN BACK</source>
            <translation>付款已撤回</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/time_travel.py" />
            <location filename="../../planner/ui/money/paper_view.py" />
            <location filename="../../planner/ui/money/protect_dialog.py" />
            <location filename="../../planner/ui/period/pack_card.py" />
            <location filename="../../planner/ui/period/statements_card.py" />
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/export_dialog.py" />
            <source>PDF as a poster of A3 pages</source>
            <translation>PDF 海报，由 A3 拼接</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/export_dialog.py" />
            <source>PDF as a poster of A4 pages</source>
            <translation>PDF 海报，由 A4 拼接</translation>
        </message>
        <message>
            <location filename="../../planner/ui/recovery.py" />
            <source>PDF files (*.pdf)</source>
            <translation>PDF 文件 (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/export_dialog.py" />
            <source>PDF on one A3 page</source>
            <translation>PDF，一页 A3</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/export_dialog.py" />
            <source>PDF on one A4 page</source>
            <translation>PDF，一页 A4</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement.py" />
            <source>PREVIEW, NOT ISSUED</source>
            <translation>预览，未出具</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>Pa&amp;pers of a period...</source>
            <translation>期间文件(&amp;P)…</translation>
        </message>
        <message>
            <location filename="../../planner/ui/finding.py" />
            <source>Page</source>
            <translation>页面</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/pages.py" />
            <location filename="../../planner/ui/money/paper_view.py" />
            <source>Page {n} of {total}</source>
            <translation>第 {n} 页，共 {total} 页</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/pages.py" />
            <source>Page {n} of {total} · row {row}, column {column} of the poster</source>
            <translation>第 {n} 页，共{total}页 · 海报第{row}行第{column}列</translation>
        </message>
        <message>
            <location filename="../../planner/documents/letterhead.py" />
            <source>Page {page} of {pages}</source>
            <translation>第 {page} 页，共 {pages} 页</translation>
        </message>
        <message>
            <location filename="../../planner/documents/voucher.py" />
            <location filename="../../planner/session/history_values.py" />
            <location filename="../../planner/ui/money/ledger_page.py" />
            <location filename="../../planner/ui/money/payouts_page.py" />
            <source>Paid</source>
            <translation>已支付</translation>
        </message>
        <message>
            <location filename="../../planner/documents/voucher.py" />
            <source>Paid by</source>
            <translation>付款人</translation>
        </message>
        <message>
            <location filename="../../planner/domain/settlements.py" />
            <source>Paid by {method}, {number}</source>
            <translation>以{method}支付，{number}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/ledger_page.py" />
            <source>Paid in it</source>
            <translation>期间已支付</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_page.py" />
            <source>Paid later</source>
            <translation>迟付时累计</translation>
        </message>
        <message>
            <location filename="../../planner/documents/voucher.py" />
            <location filename="../../planner/ui/money/due_page.py" />
            <location filename="../../planner/ui/money/pay_card.py" />
            <source>Paid on</source>
            <translation>支付日期</translation>
        </message>
        <message>
            <location filename="../../planner/documents/voucher.py" />
            <source>Paid to</source>
            <translation>收款人</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/ledger_page.py" />
            <source>Paid too much, to be set off</source>
            <translation>多付待冲抵</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/money/paper_doors.py" />
            <location filename="../../planner/ui/money/paper_view.py" />
            <source>Paper</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Paper issued</source>
            <translation>出具文件</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Paper with a person taken out</source>
            <translation>已抹去个人信息的文件</translation>
        </message>
        <message>
            <location filename="../../planner/ui/pages.py" />
            <source>Papers</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="../../planner/ui/erase_dialog.py" />
            <source>Papers and files you gave out, and backups elsewhere: those you must find yourself. One that comes back is brought back without them.</source>
            <translation>已交出的文件和存放在别处的备份：需您自行处理。从这样的备份恢复时，不会带回此人的信息。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/tongues.py" />
            <source>Papers have the languages zh, en and both, not “{language}”.</source>
            <translation>文件语言只有 zh、en 和 both，没有“{language}”。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/pages.py" />
            <location filename="../../planner/ui/period/page.py" />
            <source>Papers of a period</source>
            <translation>期间文件</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/outline_model.py" />
            <source>Part in the purchase</source>
            <translation>在采购中的角色</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Part of the terms</source>
            <translation>条款部分</translation>
        </message>
        <message>
            <location filename="../../planner/documents/auditor_pack.py" />
            <location filename="../../planner/documents/statement.py" />
            <location filename="../../planner/domain/party_words.py" />
            <location filename="../../planner/session/bringing.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/finding.py" />
            <location filename="../../planner/ui/money/shares_rows.py" />
            <source>Partner</source>
            <translation>合作伙伴</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement.py" />
            <source>Partner (party B)</source>
            <translation>乙方（合作伙伴）</translation>
        </message>
        <message>
            <location filename="../../planner/documents/auditor_pack.py" />
            <source>Partner and account</source>
            <translation>合作伙伴与客户</translation>
        </message>
        <message>
            <location filename="../../planner/documents/auditor_pack.py" />
            <source>Partner and what for</source>
            <translation>合作伙伴与事由</translation>
        </message>
        <message>
            <location filename="../../planner/domain/payee_sections.py" />
            <source>Partner of the same name, {name}: identity</source>
            <translation>同名合作伙伴{name}：身份信息</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement.py" />
            <location filename="../../planner/ui/money/paper_doors.py" />
            <source>Partner statement</source>
            <translation>合作伙伴对账单</translation>
        </message>
        <message>
            <location filename="../../planner/documents/bundle.py" />
            <source>Partner statements</source>
            <translation>合作伙伴对账单（合订）</translation>
        </message>
        <message>
            <location filename="../../planner/domain/payee_sections.py" />
            <source>Partner {name}: agreements and papers</source>
            <translation>合作伙伴{name}：协议与单据</translation>
        </message>
        <message>
            <location filename="../../planner/domain/payee_sections.py" />
            <source>Partner {name}: bank accounts</source>
            <translation>合作伙伴{name}：银行账户</translation>
        </message>
        <message>
            <location filename="../../planner/domain/payee_sections.py" />
            <source>Partner {name}: consents of employers</source>
            <translation>合作伙伴 {name}：单位书面同意</translation>
        </message>
        <message>
            <location filename="../../planner/domain/payee_sections.py" />
            <source>Partner {name}: payments</source>
            <translation>合作伙伴{name}：付款</translation>
        </message>
        <message>
            <location filename="../../planner/domain/payee_sections.py" />
            <source>Partner {name}: relations</source>
            <translation>合作伙伴{name}：关系</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/deal_form.py" />
            <location filename="../../planner/ui/money/deals_page.py" />
            <location filename="../../planner/ui/money/partners_page.py" />
            <location filename="../../planner/ui/money/sharing_card.py" />
            <location filename="../../planner/ui/pages.py" />
            <source>Partners</source>
            <translation>合作伙伴</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/money/shares_rows.py" />
            <source>Parts</source>
            <translation>份数</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/shares_rows.py" />
            <source>Parts are whole numbers, such as 1 or 2.</source>
            <translation>份数须为整数，例如 1 或 2。</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Party</source>
            <translation>当事方</translation>
        </message>
        <message>
            <location filename="../../planner/ui/passphrase_dialog.py" />
            <location filename="../../planner/ui/passphrase_fields.py" />
            <location filename="../../planner/ui/unlock.py" />
            <source>Passphrase</source>
            <translation>密码</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/protect_dialog.py" />
            <source>Passphrase of the certificate</source>
            <translation>证书密码</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/protect_dialog.py" />
            <source>Passphrase of the copy</source>
            <translation>副本密码</translation>
        </message>
        <message>
            <location filename="../../planner/ui/passphrase_dialog.py" />
            <source>Passphrase of today</source>
            <translation>现在的密码</translation>
        </message>
        <message>
            <location filename="../../planner/ui/unlock.py" />
            <source>Passphrase or recovery key</source>
            <translation>密码或恢复密钥</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/menu.py" />
            <source>Paste</source>
            <translation>粘贴</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/start.py" />
            <source>Paste from a spreadsheet</source>
            <translation>从电子表格粘贴</translation>
        </message>
        <message>
            <location filename="../../planner/domain/branches.py" />
            <source>Paste {n} seats</source>
            <translation>粘贴 {n} 个岗位</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/ways_in.py" />
            <source>Pasted rows</source>
            <translation>粘贴的行</translation>
        </message>
        <message>
            <location filename="../../planner/domain/roles.py" />
            <location filename="../../planner/ui/today/money_lines.py" />
            <source>Pay</source>
            <translation>付款</translation>
        </message>
        <message>
            <location filename="../../planner/session/payouts.py" />
            <source>Pay by bank transfer or credit note: cash cannot be traced.</source>
            <translation>请用银行转账或贷项通知单支付：现金无法追溯。</translation>
        </message>
        <message>
            <location filename="../../planner/session/held.py" />
            <source>Pay the employer as a rebate</source>
            <translation>作为返利付给单位</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/blocked_card.py" />
            <location filename="../../planner/ui/money/lawful_note.py" />
            <source>Pay {account} instead</source>
            <translation>改为付给{account}</translation>
        </message>
        <message>
            <location filename="../../planner/session/payouts.py" />
            <source>Pay {amount} to {name}</source>
            <translation>向{name}支付 {amount}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/due_row.py" />
            <source>Pay {name}</source>
            <translation>支付 {name}</translation>
        </message>
        <message>
            <location filename="../../planner/session/payouts.py" />
            <source>Pay {n} partners</source>
            <translation>支付 {n} 个合作伙伴</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_ways.py" />
            <source>Pay {payee} through the payroll.</source>
            <translation>通过工资向{payee}支付。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement_tables.py" />
            <location filename="../../planner/session/history_values.py" />
            <location filename="../../planner/ui/money/partners_page.py" />
            <location filename="../../planner/ui/money/payouts_page.py" />
            <source>Payable</source>
            <translation>可付</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/ledger_page.py" />
            <source>Payable now</source>
            <translation>当前应付</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement_tables.py" />
            <source>Payable under conditions</source>
            <translation>附条件可付</translation>
        </message>
        <message>
            <location filename="../../planner/documents/decision.py" />
            <location filename="../../planner/session/history_values.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/money/payee_card.py" />
            <source>Payee</source>
            <translation>收款方</translation>
        </message>
        <message>
            <location filename="../../planner/domain/payout_matching.py" />
            <source>Payee and amount are those of {number}, which left the bank.</source>
            <translation>收款方和金额与 {number} 相同,已从银行付出。</translation>
        </message>
        <message>
            <location filename="../../planner/session/bringing.py" />
            <source>Payer</source>
            <translation>付款人</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>Payment and tax</source>
            <translation>支付与税款</translation>
        </message>
        <message>
            <location filename="../../planner/documents/refusal.py" />
            <source>Payment for business with {account}</source>
            <translation>关于与{account}业务的款项</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>Payment in {currency} to the employer's corporate account: {holder}, {bank}, {account}; what the partner gets of it is for the employer to decide.</source>
            <translation>以 {currency} 付至单位对公账户：{holder}，{bank}，{account}；乙方从中所得由单位自行决定。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>Payment in {currency} to the partner's own account: {holder}, {bank}, {account}.</source>
            <translation>以 {currency} 支付至乙方本名账户：{holder}，{bank}，{account}。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/voucher.py" />
            <source>Payment only to an account in the payee's own name, or to its employer where the employer's consent says so; never in cash, never to a third party.</source>
            <translation>款项只付至收款方本名账户，或依其单位书面同意付至单位；不付现金，不付第三方。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/payment_plan.py" />
            <source>Payment plan</source>
            <translation>付款计划</translation>
        </message>
        <message>
            <location filename="../../planner/domain/instalments.py" />
            <source>Payment plan of {name}</source>
            <translation>{name}的付款计划</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Payment to the employer instead</source>
            <translation>改付单位</translation>
        </message>
        <message>
            <location filename="../../planner/session/ledger_lines.py" />
            <source>Payment {number} came back</source>
            <translation>支付 {number} 被退回</translation>
        </message>
        <message>
            <location filename="../../planner/session/ledger_lines.py" />
            <source>Payment {number} · {method}</source>
            <translation>支付 {number} · {method}</translation>
        </message>
        <message>
            <location filename="../../planner/session/ledger_lines.py" />
            <source>Payment {number} · {method} · {reference}</source>
            <translation>支付 {number} · {method} · {reference}</translation>
        </message>
        <message>
            <location filename="../../planner/documents/auditor_pack.py" />
            <source>Payments</source>
            <translation>付款</translation>
        </message>
        <message>
            <location filename="../../planner/session/reviews.py" />
            <source>Payments are approved by one person or by two.</source>
            <translation>付款由一人或两人审批。</translation>
        </message>
        <message>
            <location filename="../../planner/session/payment_checks.py" />
            <source>Payments need two people here: enter who prepared this one and who approves it.</source>
            <translation>这里的付款需要两个人：请填写经办人和审批人。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement_tables.py" />
            <source>Payments on referred deals, weighted</source>
            <translation>介绍业务的加权回款</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement_tables.py" />
            <source>Payments received on assisted deals</source>
            <translation>协助成交的回款</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Payout</source>
            <translation>支付</translation>
        </message>
        <message>
            <location filename="../../planner/documents/voucher.py" />
            <location filename="../../planner/ui/money/paper_doors.py" />
            <source>Payout voucher</source>
            <translation>付款凭单</translation>
        </message>
        <message>
            <location filename="../../planner/ui/pages.py" />
            <source>Payouts</source>
            <translation>支付</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/due_page.py" />
            <location filename="../../planner/ui/money/partners_page.py" />
            <location filename="../../planner/ui/pages.py" />
            <source>Payouts due</source>
            <translation>到期支付</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/tiers_grid.py" />
            <source>Pays at least</source>
            <translation>最低可得</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/lumps_grid.py" />
            <source>Pays once</source>
            <translation>一次性计</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement.py" />
            <location filename="../../planner/session/history_words.py" />
            <source>Pending</source>
            <translation>待回款</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/accounts_page.py" />
            <location filename="../../planner/ui/backup_card.py" />
            <location filename="../../planner/ui/notes_page.py" />
            <source>People</source>
            <translation>人员</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/words.py" />
            <source>People and seats</source>
            <translation>人员和岗位</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/view.py" />
            <source>People and their roles</source>
            <translation>人员与角色</translation>
        </message>
        <message>
            <location filename="../../planner/documents/account_plan.py" />
            <source>People of the purchase</source>
            <translation>采购参与人</translation>
        </message>
        <message>
            <location filename="../../planner/domain/past.py" />
            <source>People sit where their dates say they sat on that day. The seats themselves are those of today.</source>
            <translation>人员按任职日期显示在当天所在的岗位；岗位本身为今天的岗位。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/warnings.py" />
            <source>People we should know at least</source>
            <translation>至少应认识的人数</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/start.py" />
            <source>People, deals or receipts from another program</source>
            <translation>从其他程序导入人员、成交或回款</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/ledger_page.py" />
            <location filename="../../planner/ui/money/statements_page.py" />
            <location filename="../../planner/ui/money/volume_fields.py" />
            <location filename="../../planner/ui/period/pack_card.py" />
            <location filename="../../planner/ui/period/statements_card.py" />
            <source>Period</source>
            <translation>期间</translation>
        </message>
        <message>
            <location filename="../../planner/documents/key_people.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/notes_page.py" />
            <location filename="../../planner/ui/roles/columns.py" />
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <location filename="../../planner/domain/check.py" />
            <source>Person {id} never sat anywhere.</source>
            <translation>人员 {id} 没有任何任职记录。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>Personal data</source>
            <translation>个人信息</translation>
        </message>
        <message>
            <location filename="../../planner/domain/chart_rows.py" />
            <location filename="../../planner/domain/person_sheet.py" />
            <location filename="../../planner/session/bringing.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/chart/seat_fields.py" />
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/export_dialog.py" />
            <source>Picture (PNG)</source>
            <translation>图片（PNG）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/settings_page.py" />
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>图片 (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/asking.py" />
            <location filename="../../planner/ui/board/purchase_deeds.py" />
            <source>Pin</source>
            <translation>指定</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/purchase_deeds.py" />
            <source>Pin key person</source>
            <translation>指定关键人</translation>
        </message>
        <message>
            <location filename="../../planner/domain/purchases.py" />
            <source>Pin the key person of {name}</source>
            <translation>指定 {name} 的关键人</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Pinned key person</source>
            <translation>指定的关键人</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/accounts_page.py" />
            <location filename="../../planner/ui/add_account.py" />
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement.py" />
            <source>Place and date</source>
            <translation>地点、日期</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Place in the row</source>
            <translation>同级次序</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/provisions_card.py" />
            <source>Place of signing</source>
            <translation>签署地点</translation>
        </message>
        <message>
            <location filename="../../planner/ui/pages.py" />
            <source>Plan</source>
            <translation>计划</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/next_contact.py" />
            <location filename="../../planner/ui/plan/entry.py" />
            <location filename="../../planner/ui/today/plan_lines.py" />
            <source>Plan action</source>
            <translation>计划行动</translation>
        </message>
        <message>
            <location filename="../../planner/domain/actions.py" />
            <source>Plan {what}</source>
            <translation>计划{what}</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/processes/page.py" />
            <source>Playbook</source>
            <translation>角色打法</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/importing/page.py" />
            <source>Post</source>
            <translation>登记入账</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <source>Post held</source>
            <translation>职务</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_fields.py" />
            <source>Post of the payee</source>
            <translation>收款人职务</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/deeds.py" />
            <source>Post {n} deals? This cannot be undone.</source>
            <translation>要登记 {n} 笔成交吗？登记后无法撤销。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/deeds.py" />
            <source>Post {n} receipts? Lines left out for want of a deal: {left}. This cannot be undone.</source>
            <translation>过账 {n} 笔回款？因没有对应成交而略过的行：{left}。此操作无法撤销。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/deeds.py" />
            <source>Post {n} receipts? This cannot be undone.</source>
            <translation>要登记 {n} 笔回款吗？登记后无法撤销。</translation>
        </message>
        <message>
            <location filename="../../planner/session/run_answer.py" />
            <source>Posted as of {day}: {total}</source>
            <translation>截至{day}已记账：{total}</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Posted on</source>
            <translation>入账日期</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/deeds.py" />
            <source>Posting deals...</source>
            <translation>正在登记成交……</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/deeds.py" />
            <source>Posting receipts with what they earn...</source>
            <translation>正在记入回款及其返利……</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Powers</source>
            <translation>权力</translation>
        </message>
        <message>
            <location filename="../../planner/documents/auditor_pack.py" />
            <location filename="../../planner/documents/voucher.py" />
            <location filename="../../planner/ui/money/signoff_fields.py" />
            <source>Prepared by</source>
            <translation>经办人</translation>
        </message>
        <message>
            <location filename="../../planner/domain/withholding.py" />
            <source>Prepayment of income tax on labour remuneration (STA 2018 No. 61)</source>
            <translation>劳务报酬所得个人所得税预扣预缴（国家税务总局公告2018年第61号）</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Prevailing language</source>
            <translation>以何种文字为准</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/preview.py" />
            <location filename="../../planner/ui/today/money_lines.py" />
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/agreement_page.py" />
            <source>Preview agreement</source>
            <translation>预览协议</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/statement_pane.py" />
            <location filename="../../planner/ui/money/statements_page.py" />
            <source>Preview: {period}</source>
            <translation>预览：{period}</translation>
        </message>
        <message>
            <location filename="../../planner/documents/auditor_pack.py" />
            <source>Previous pack and its line</source>
            <translation>上一资料包及其行号</translation>
        </message>
        <message>
            <location filename="../../planner/documents/auditor_pack.py" />
            <source>Previous root hash</source>
            <translation>上一根哈希</translation>
        </message>
        <message>
            <location filename="../../planner/domain/clauses.py" />
            <source>Prices, rates and customer data are confidential against third parties. This does not restrict disclosure to (a) the payee's employer or principal; (b) the buyer; (c) auditors, accountants, lawyers; (d) tax, market, police, prosecution, supervisory and other authorities and courts; (e) where law requires; (f) good-faith reporting of wrongdoing or exercise of legal rights. Any term hiding the fact of payment is void.</source>
            <translation>价格、费率及客户资料对第三方保密。保密义务不适用于向下列主体的披露：（a）收款方的雇主或委托方；（b）采购方；（c）审计师、会计师、律师；（d）税务、市场监管、公安、检察、监察、法院及其他主管机关；（e）法律要求的披露；（f）善意举报违法行为，以及行使劳动或维权权利。任何隐瞒收款事实的约定无效。</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Print of a paper</source>
            <translation>文件的打印件</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_ways.py" />
            <source>Print the agreement anew with all its clauses and have it signed.</source>
            <translation>重新打印含全部条款的协议并签署。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_ways.py" />
            <source>Print the agreement, have it signed and activate it.</source>
            <translation>打印协议，签署后生效。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/recovery.py" />
            <source>Print the sheet...</source>
            <translation>打印恢复密钥单…</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/issue_dialog.py" />
            <location filename="../../planner/ui/money/statements_page.py" />
            <location filename="../../planner/ui/paper_dialog.py" />
            <source>Print...</source>
            <translation>打印…</translation>
        </message>
        <message>
            <location filename="../../planner/documents/recovery_sheet.py" />
            <source>Printed by, date</source>
            <translation>打印人、日期</translation>
        </message>
        <message>
            <location filename="../../planner/domain/party_words.py" />
            <source>Private</source>
            <translation>民营</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/board/filters.py" />
            <location filename="../../planner/ui/board/new_purchase_form.py" />
            <location filename="../../planner/ui/processes/process_bar.py" />
            <source>Process</source>
            <translation>采购流程</translation>
        </message>
        <message>
            <location filename="../../planner/ui/pages.py" />
            <location filename="../../planner/ui/processes/page.py" />
            <source>Processes</source>
            <translation>采购流程</translation>
        </message>
        <message>
            <location filename="../../planner/domain/org.py" />
            <location filename="../../planner/ui/pages.py" />
            <source>Procurement</source>
            <translation>采购</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/page.py" />
            <location filename="../../planner/ui/board/view.py" />
            <location filename="../../planner/ui/pages.py" />
            <source>Procurement board</source>
            <translation>采购看板</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Product</source>
            <translation>产品</translation>
        </message>
        <message>
            <location filename="../../planner/session/bringing.py" />
            <location filename="../../planner/ui/money/deal_form.py" />
            <location filename="../../planner/ui/money/product_field.py" />
            <location filename="../../planner/ui/money/sharing_card.py" />
            <source>Product group</source>
            <translation>产品组</translation>
        </message>
        <message>
            <location filename="../../planner/session/sales.py" />
            <source>Product group of {name}</source>
            <translation>{name} 的产品组</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/terms_fields.py" />
            <source>Product groups</source>
            <translation>产品组</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Product of a deal</source>
            <translation>成交的产品</translation>
        </message>
        <message>
            <location filename="../../planner/domain/org.py" />
            <source>Production</source>
            <translation>生产（使用）</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/money/provisions_card.py" />
            <source>Products</source>
            <translation>产品</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_fields.py" />
            <source>Products it covers</source>
            <translation>涵盖的产品</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>Products: all that the seller sells to these accounts.</source>
            <translation>产品：甲方向上列客户销售的全部产品和服务。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>Products: {products}.</source>
            <translation>产品：{products}。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/pages.py" />
            <source>Profile</source>
            <translation>资料</translation>
        </message>
        <message>
            <location filename="../../planner/session/partners.py" />
            <source>Profile of {name}</source>
            <translation>{name}的资料</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_page.py" />
            <location filename="../../planner/ui/today/page.py" />
            <source>Promised</source>
            <translation>已承诺</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_chart.py" />
            <source>Promised to partners</source>
            <translation>已承诺合作伙伴</translation>
        </message>
        <message>
            <location filename="../../planner/ui/passphrase_dialog.py" />
            <source>Protect it with a new passphrase</source>
            <translation>用新密码保护</translation>
        </message>
        <message>
            <location filename="../../planner/ui/new_file.py" />
            <source>Protect it with a passphrase (advised)</source>
            <translation>用密码保护（建议）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/protect_dialog.py" />
            <source>Protected copy</source>
            <translation>受保护的副本</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/issue_dialog.py" />
            <location filename="../../planner/ui/money/statements_page.py" />
            <source>Protected copy...</source>
            <translation>受保护的副本…</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Provisions of a draft</source>
            <translation>草稿的约定事项</translation>
        </message>
        <message>
            <location filename="../../planner/domain/party_words.py" />
            <source>Public body</source>
            <translation>国家机关或事业单位</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Public official or state-owned</source>
            <translation>公职或国有</translation>
        </message>
        <message>
            <location filename="../../planner/documents/account_plan.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/account_plan_dialog.py" />
            <location filename="../../planner/ui/board/details.py" />
            <location filename="../../planner/ui/board/purchase_table.py" />
            <location filename="../../planner/ui/chart/toolbar.py" />
            <location filename="../../planner/ui/plan/details.py" />
            <location filename="../../planner/ui/plan/entry.py" />
            <location filename="../../planner/ui/plan/lists.py" />
            <location filename="../../planner/ui/roles/page.py" />
            <source>Purchase</source>
            <translation>采购项目</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement.py" />
            <location filename="../../planner/domain/party_words.py" />
            <source>Purchase rebate agreement</source>
            <translation>购货返利协议</translation>
        </message>
        <message>
            <location filename="../../planner/domain/check.py" />
            <source>Purchase {id} stands in a stage out of use.</source>
            <translation>采购项目 {id} 处于已停用的阶段。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/check.py" />
            <source>Purchase {id} stands in another process.</source>
            <translation>采购项目 {id} 所处阶段属于其他流程。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/person_sheet.py" />
            <source>Purchase {name}</source>
            <translation>采购项目{name}</translation>
        </message>
        <message>
            <location filename="../../planner/session/reminders.py" />
            <location filename="../../planner/ui/chart/toolbar.py" />
            <source>Purchase: {name}</source>
            <translation>采购项目：{name}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/purchase_table.py" />
            <source>Purchases</source>
            <translation>采购项目</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/layer_menu.py" />
            <source>Purchases seen at once</source>
            <translation>同时查看的采购项目</translation>
        </message>
        <message>
            <location filename="../../planner/session/bringing.py" />
            <source>Purpose</source>
            <translation>用途</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/passing.py" />
            <source>Put back</source>
            <translation>放回</translation>
        </message>
        <message>
            <location filename="../../planner/ui/passphrase_dialog.py" />
            <source>Put the {n} backups of this workspace under it too</source>
            <translation>此工作簿的 {n} 份备份也改用它</translation>
        </message>
        <message>
            <location filename="../../planner/domain/bosses.py" />
            <source>Put {title} outside</source>
            <translation>将 {title} 放到组织外部</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/volume_fields.py" />
            <source>Quarter</source>
            <translation>季度</translation>
        </message>
        <message>
            <location filename="../../planner/ui/plan/entry.py" />
            <source>Quick entry</source>
            <translation>快速输入</translation>
        </message>
        <message>
            <location filename="../../planner/ui/sidebar.py" />
            <source>RECENT</source>
            <translation>最近</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement_tables.py" />
            <location filename="../../planner/ui/money/ledger_page.py" />
            <location filename="../../planner/ui/money/tiers_grid.py" />
            <source>Rate</source>
            <translation>费率</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/special_fields.py" />
            <source>Rate of its own {n}</source>
            <translation>另定费率 {n}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/direct_fields.py" />
            <source>Rate on money received</source>
            <translation>回款比例</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>Re&amp;minders for the calendar...</source>
            <translation>导出日历提醒(&amp;M)…</translation>
        </message>
        <message>
            <location filename="../../planner/domain/warnings.py" />
            <source>Reach everybody who matters before then, and have our parameters in the standard.</source>
            <translation>在此之前接触所有重要人员，并让我方参数写入标准。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/person_panel.py" />
            <source>Reached</source>
            <translation>已达到</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/page.py" />
            <source>Reading {file}...</source>
            <translation>正在读取 {file}…</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/money_lines.py" />
            <source>Ready to issue, 1 line, balance {amount}.</source>
            <translation>可以出具，共 1 行，余额 {amount}。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/money_lines.py" />
            <source>Ready to issue, {n} lines, balance {amount}.</source>
            <translation>可以出具，共 {n} 行，余额 {amount}。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/voucher.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/board/asking.py" />
            <location filename="../../planner/ui/board/passing.py" />
            <location filename="../../planner/ui/money/consent_register.py" />
            <location filename="../../planner/ui/money/deal_end.py" />
            <location filename="../../planner/ui/money/held_card.py" />
            <location filename="../../planner/ui/money/payouts_page.py" />
            <location filename="../../planner/ui/money/receipts_card.py" />
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Reason of the pin</source>
            <translation>指定理由</translation>
        </message>
        <message>
            <location filename="../../planner/documents/decision.py" />
            <source>Reasons</source>
            <translation>原因</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement.py" />
            <location filename="../../planner/session/history_values.py" />
            <source>Rebate</source>
            <translation>返利</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement_tables.py" />
            <source>Rebate on payments received</source>
            <translation>单笔返利</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Rebate or commission</source>
            <translation>返利或佣金</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_ways.py" />
            <source>Rebate to {account}.</source>
            <translation>返利给{account}。</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Receipt</source>
            <translation>回款</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_values.py" />
            <source>Receipt of {day}</source>
            <translation>{day} 的回款</translation>
        </message>
        <message>
            <location filename="../../planner/ui/backup_card.py" />
            <location filename="../../planner/ui/importing/words.py" />
            <location filename="../../planner/ui/money/receipts_card.py" />
            <source>Receipts</source>
            <translation>回款</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/receipts_card.py" />
            <source>Receipts of {deal}</source>
            <translation>{deal} 的回款</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/receipts_card.py" />
            <source>Receipts, refunds and reversals stay in the ledger: they cannot be undone.</source>
            <translation>回款、退款与冲销均留在台账中，不可撤销。</translation>
        </message>
        <message>
            <location filename="../../planner/session/receiving.py" />
            <source>Receive {amount} on {deal}</source>
            <translation>{deal}回款 {amount}</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement_tables.py" />
            <location filename="../../planner/ui/money/deals_page.py" />
            <location filename="../../planner/ui/money/ledger_page.py" />
            <source>Received</source>
            <translation>回款</translation>
        </message>
        <message>
            <location filename="../../planner/documents/voucher.py" />
            <source>Received by</source>
            <translation>收款人签收</translation>
        </message>
        <message>
            <location filename="../../planner/domain/awards.py" />
            <source>Received in {n} amounts: {total}</source>
            <translation>共 {n} 笔回款：{total}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/awards.py" />
            <source>Received {received} × {rate} = {award}</source>
            <translation>回款 {received} × {rate} = {award}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/awards.py" />
            <source>Received {sum} = {total}</source>
            <translation>回款 {sum} = {total}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/awards.py" />
            <source>Received {total}</source>
            <translation>回款 {total}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/welcome.py" />
            <source>Recent files</source>
            <translation>最近的文件</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>Reco&amp;very sheet...</source>
            <translation>恢复密钥单(&amp;V)…</translation>
        </message>
        <message>
            <location filename="../../planner/ui/approval_card.py" />
            <location filename="../../planner/ui/money/bank_card.py" />
            <location filename="../../planner/ui/money/consents_page.py" />
            <location filename="../../planner/ui/money/held_card.py" />
            <location filename="../../planner/ui/money/identity_card.py" />
            <location filename="../../planner/ui/money/life_card.py" />
            <location filename="../../planner/ui/money/relations_card.py" />
            <location filename="../../planner/ui/money/reviews_cards.py" />
            <location filename="../../planner/ui/money/sector_note.py" />
            <source>Record</source>
            <translation>登记</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_ways.py" />
            <source>Record a bank account in the name of {payee}.</source>
            <translation>登记{payee}本名的银行账户。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/relations_card.py" />
            <source>Record a declaration</source>
            <translation>登记声明</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consents_page.py" />
            <source>Record as signed</source>
            <translation>登记为已签署</translation>
        </message>
        <message>
            <location filename="../../planner/ui/approval_card.py" />
            <source>Record how payments are approved? It stays in the log.</source>
            <translation>登记付款的审批方式？记录会保存。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/relations_card.py" />
            <source>Record how {partner} stands to {account}: “{answer}”? This cannot be undone.</source>
            <translation>登记 {partner} 与 {account} 的关系：“{answer}”？此操作不可撤销。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/relation_row.py" />
            <source>Record it, to ask for consent</source>
            <translation>先登记，再请单位同意</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/reviews_cards.py" />
            <source>Record it? This cannot be undone.</source>
            <translation>确定登记？此操作无法撤销。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consents_page.py" />
            <source>Record that the employer of {name} signed this consent? This cannot be undone.</source>
            <translation>登记{name}所在单位已签署此同意书？此操作无法撤销。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/relations_card.py" />
            <source>Record that {partner} declared on {day} to be independent of {accounts}? This cannot be undone.</source>
            <translation>登记 {partner} 于 {day} 声明独立于 {accounts}？此操作不可撤销。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/bank_card.py" />
            <source>Record the account {number} for {partner}? This cannot be undone.</source>
            <translation>为 {partner} 登记账户 {number}？此操作不可撤销。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/sector_note.py" />
            <source>Record the answer for {account}? It becomes part of the ledger and cannot be undone.</source>
            <translation>登记 {account} 的回答？将计入台账，不可撤销。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/reviews_cards.py" />
            <source>Record the answer? This cannot be undone.</source>
            <translation>登记这一回答？此操作无法撤销。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_ways.py" />
            <source>Record the bank account that the consent of {account} names.</source>
            <translation>登记{account}同意书所写的银行账户。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/identity_card.py" />
            <source>Record the change</source>
            <translation>登记变更</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/identity_card.py" />
            <source>Record the change of {name} from today on? This cannot be undone.</source>
            <translation>自今日起登记 {name} 的变更？此操作不可撤销。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_ways.py" />
            <source>Record the corporate account of {payee}.</source>
            <translation>登记{payee}的对公账户。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/held_card.py" />
            <source>Record this way out of held? This cannot be undone.</source>
            <translation>登记暂扣款的这一出路？此操作无法撤销。</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Recorded on</source>
            <translation>登记日期</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/pay_card.py" />
            <source>Recorded: {holder}</source>
            <translation>登记户名：{holder}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/recovery.py" />
            <source>Recovery key</source>
            <translation>恢复密钥</translation>
        </message>
        <message>
            <location filename="../../planner/commands/writing.py" />
            <source>Recovery key, to print and lock away: {key}</source>
            <translation>恢复密钥，请打印并锁好：{key}</translation>
        </message>
        <message>
            <location filename="../../planner/documents/recovery_sheet.py" />
            <location filename="../../planner/ui/recovery.py" />
            <source>Recovery sheet</source>
            <translation>恢复密钥单</translation>
        </message>
        <message>
            <location filename="../../planner/session/bringing.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/money/due_row.py" />
            <location filename="../../planner/ui/money/pay_card.py" />
            <location filename="../../planner/ui/money/payouts_page.py" />
            <location filename="../../planner/ui/money/receipts_card.py" />
            <source>Reference</source>
            <translation>凭证号</translation>
        </message>
        <message>
            <location filename="../../planner/documents/voucher.py" />
            <source>Reference of the bank line</source>
            <translation>银行流水号</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/due_row.py" />
            <source>Reference, as on the bank line</source>
            <translation>凭证号，与银行流水一致</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement_tables.py" />
            <source>Referral</source>
            <translation>介绍业务</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement.py" />
            <source>Referral service agreement</source>
            <translation>推荐（中介）服务协议</translation>
        </message>
        <message>
            <location filename="../../planner/domain/party_words.py" />
            <source>Referral services agreement</source>
            <translation>居间（推荐）服务协议</translation>
        </message>
        <message>
            <location filename="../../planner/domain/awards.py" />
            <source>Referral {counted} × {weight} = {weighted}</source>
            <translation>介绍业务 {counted} × {weight} = {weighted}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/deal_form.py" />
            <source>Referral: the partner introduced it</source>
            <translation>介绍：由合作伙伴引荐</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/volume_fields.py" />
            <source>Referrals count</source>
            <translation>介绍业务计入</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement.py" />
            <source>Referred sales: they count to the volume</source>
            <translation>介绍业务：计入总量基数</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/money/receipts_card.py" />
            <source>Refund of</source>
            <translation>所退回款</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/volume_fields.py" />
            <source>Refunds count</source>
            <translation>退款计入</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_fields.py" />
            <source>Registered name of the employer</source>
            <translation>单位登记名称</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement.py" />
            <location filename="../../planner/documents/consent_form.py" />
            <location filename="../../planner/ui/money/consent_fields.py" />
            <source>Registration no.</source>
            <translation>统一社会信用代码</translation>
        </message>
        <message>
            <location filename="../../planner/ui/settings_page.py" />
            <source>Registration number</source>
            <translation>统一社会信用代码</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Registration of the employer</source>
            <translation>雇主登记号</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/money/identity_card.py" />
            <location filename="../../planner/ui/money/partner_form.py" />
            <source>Registration or identity no.</source>
            <translation>统一社会信用代码或证件号</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Regulated sector</source>
            <translation>监管行业</translation>
        </message>
        <message>
            <location filename="../../planner/ui/pages.py" />
            <location filename="../../planner/ui/rehearsal/page.py" />
            <source>Rehearsal</source>
            <translation>推演</translation>
        </message>
        <message>
            <location filename="../../planner/ui/purchase_page.py" />
            <source>Rehearse...</source>
            <translation>推演…</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Relation</source>
            <translation>关系</translation>
        </message>
        <message>
            <location filename="../../planner/session/contact_matching.py" />
            <location filename="../../planner/session/partners.py" />
            <source>Relation of {name}</source>
            <translation>{name}的关系</translation>
        </message>
        <message>
            <location filename="../../planner/session/taking_over.py" />
            <source>Relation of {partner} to {account}: {relation}</source>
            <translation>{partner}与{account}的关系：{relation}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/relations_card.py" />
            <source>Relations to accounts</source>
            <translation>与客户的关系</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Release by the employer</source>
            <translation>单位放行</translation>
        </message>
        <message>
            <location filename="../../planner/domain/roles.py" />
            <source>Release funds</source>
            <translation>拨款</translation>
        </message>
        <message>
            <location filename="../../planner/session/held.py" />
            <source>Release {amount} held</source>
            <translation>放行暂扣的 {amount}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/statement.py" />
            <source>Released</source>
            <translation>已解除暂扣</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Releases</source>
            <translation>放行的金额</translation>
        </message>
        <message>
            <location filename="../../planner/ui/plan/page.py" />
            <source>Reminders for the calendar...</source>
            <translation>导出日历提醒…</translation>
        </message>
        <message>
            <location filename="../../planner/domain/actions.py" />
            <source>Remove a contact</source>
            <translation>删除联系记录</translation>
        </message>
        <message>
            <location filename="../../planner/domain/links.py" />
            <source>Remove a line</source>
            <translation>删除关系线</translation>
        </message>
        <message>
            <location filename="../../planner/ui/plan/details.py" />
            <location filename="../../planner/ui/plan/page.py" />
            <source>Remove action</source>
            <translation>删除行动</translation>
        </message>
        <message>
            <location filename="../../planner/domain/charting.py" />
            <source>Remove branch</source>
            <translation>删除分支</translation>
        </message>
        <message>
            <location filename="../../planner/domain/charting.py" />
            <source>Remove branch {title}</source>
            <translation>删除分支 {title}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/plan/details.py" />
            <location filename="../../planner/ui/plan/page.py" />
            <source>Remove contact</source>
            <translation>删除联系</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/stage_fields.py" />
            <source>Remove evidence {n}</source>
            <translation>删除依据 {n}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/lumps_grid.py" />
            <source>Remove lump sum {n}</source>
            <translation>去掉一次性金额 {n}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/process_bar.py" />
            <source>Remove process</source>
            <translation>删除流程</translation>
        </message>
        <message>
            <location filename="../../planner/domain/process_editing.py" />
            <source>Remove process {name}</source>
            <translation>删除流程 {name}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/details.py" />
            <location filename="../../planner/ui/board/procurement_page.py" />
            <source>Remove purchase</source>
            <translation>删除采购项目</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/special_fields.py" />
            <source>Remove rate of its own {n}</source>
            <translation>去掉另定费率 {n}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/charting.py" />
            <location filename="../../planner/ui/chart/fate.py" />
            <source>Remove seat</source>
            <translation>删除岗位</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/page.py" />
            <location filename="../../planner/ui/processes/stage_fields.py" />
            <source>Remove stage</source>
            <translation>删除阶段</translation>
        </message>
        <message>
            <location filename="../../planner/domain/process_editing.py" />
            <source>Remove stage {name}</source>
            <translation>删除阶段 {name}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/fate.py" />
            <source>Remove the branch</source>
            <translation>删除整个分支</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/payment_plan.py" />
            <source>Remove the instalment</source>
            <translation>移除此期</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/link_fields.py" />
            <location filename="../../planner/ui/chart/menu.py" />
            <source>Remove the line</source>
            <translation>删除连线</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/link_fields.py" />
            <source>Remove the line with {name}</source>
            <translation>删除与 {name} 的连线</translation>
        </message>
        <message>
            <location filename="../../planner/ui/notes_page.py" />
            <source>Remove the note</source>
            <translation>删除备注</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/own_clause.py" />
            <source>Remove this clause</source>
            <translation>删除此条款</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/shares_rows.py" />
            <source>Remove this share</source>
            <translation>移除此份额</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/tiers_grid.py" />
            <source>Remove tier {n}</source>
            <translation>移除第 {n} 档</translation>
        </message>
        <message>
            <location filename="../../planner/domain/charting.py" />
            <location filename="../../planner/domain/roles.py" />
            <source>Remove {name}</source>
            <translation>删除 {name}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/several.py" />
            <source>Remove {n} seats</source>
            <translation>删除 {n} 个岗位</translation>
        </message>
        <message>
            <location filename="../../planner/domain/charting.py" />
            <source>Remove {title}</source>
            <translation>删除 {title}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/actions.py" />
            <source>Remove {what}</source>
            <translation>删除{what}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/menu.py" />
            <source>Rename</source>
            <translation>改名</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/procurement_page.py" />
            <source>Rename purchase</source>
            <translation>重命名采购项目</translation>
        </message>
        <message>
            <location filename="../../planner/domain/process_editing.py" />
            <source>Rename {name}</source>
            <translation>重命名 {name}</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Renews</source>
            <translation>续期</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/purchase_deeds.py" />
            <source>Reopen</source>
            <translation>重新打开</translation>
        </message>
        <message>
            <location filename="../../planner/domain/purchases.py" />
            <source>Reopen {name}</source>
            <translation>重新打开 {name}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/actions.py" />
            <source>Reopen {what}</source>
            <translation>重新打开{what}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/export_page.py" />
            <source>Replace</source>
            <translation>替换</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement.py" />
            <source>Replaces statement {number}</source>
            <translation>替代对账单 {number}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/chart_rows.py" />
            <location filename="../../planner/session/bringing.py" />
            <location filename="../../planner/session/history_words.py" />
            <source>Reports to</source>
            <translation>上级</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement.py" />
            <source>Represented by</source>
            <translation>代表人</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Response</source>
            <translation>应对方式</translation>
        </message>
        <message>
            <location filename="../../planner/domain/person_sheet.py" />
            <source>Response to change</source>
            <translation>对变化的态度</translation>
        </message>
        <message>
            <location filename="../../planner/ui/backup_card.py" />
            <source>Restore it to a new file</source>
            <translation>恢复为新文件</translation>
        </message>
        <message>
            <location filename="../../planner/domain/own_rules.py" />
            <source>Restore the playbook</source>
            <translation>恢复打法</translation>
        </message>
        <message>
            <location filename="../../planner/session/erasing.py" />
            <location filename="../../planner/session/history_words.py" />
            <source>Restored from a backup</source>
            <translation>从备份恢复</translation>
        </message>
        <message>
            <location filename="../../planner/session/corrections.py" />
            <source>Return {amount} of {number}</source>
            <translation>{number} 退回 {amount}</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Reversal</source>
            <translation>冲销</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/receipts_card.py" />
            <source>Reverse</source>
            <translation>冲销</translation>
        </message>
        <message>
            <location filename="../../planner/session/corrections.py" />
            <source>Reverse deal {deal}</source>
            <translation>冲销成交 {deal}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/deal_end.py" />
            <source>Reverse the deal</source>
            <translation>冲销成交</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/deal_end.py" />
            <source>Reverse the deal {deal} of {amount}? It stays in the log and counts for nothing. This cannot be undone.</source>
            <translation>冲销金额 {amount} 的成交 {deal}?它仍留在日志中，但不再计入。此操作无法撤销。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/receipts_card.py" />
            <source>Reverse the selected receipt</source>
            <translation>冲销所选回款</translation>
        </message>
        <message>
            <location filename="../../planner/session/sales.py" />
            <source>Reverse {amount} on {deal}</source>
            <translation>冲销{deal}的 {amount}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/receipts_card.py" />
            <source>Reverse {amount} on {deal}? Both stay in the ledger. This cannot be undone.</source>
            <translation>冲销 {deal} 的 {amount}？两笔均留在台账中，此操作不可撤销。</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Reversed</source>
            <translation>已冲销</translation>
        </message>
        <message>
            <location filename="../../planner/documents/auditor_pack.py" />
            <location filename="../../planner/documents/voucher.py" />
            <source>Reviewed by</source>
            <translation>复核人</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/signoff_fields.py" />
            <source>Reviewed on</source>
            <translation>复核日期</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Reviewer</source>
            <translation>复核人</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>Rights under this agreement are not assigned without the other party's written consent. This is all that was agreed; changes are made in writing. It is signed in as many counterparts as there are parties.</source>
            <translation>未经对方书面同意，不得转让本协议项下权利。本协议为全部约定，变更须以书面作出。本协议按当事人份数签署。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/warnings.py" />
            <source>Risk</source>
            <translation>风险</translation>
        </message>
        <message>
            <location filename="../../planner/documents/key_people.py" />
            <location filename="../../planner/documents/voucher.py" />
            <location filename="../../planner/domain/person_sheet.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/processes/page.py" />
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <location filename="../../planner/domain/person_sheet.py" />
            <source>Role and judgements: {account}, {purchase}</source>
            <translation>角色与判断：{account}，{purchase}</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Role in a purchase</source>
            <translation>采购中的角色</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/group_fields.py" />
            <location filename="../../planner/ui/chart/part_fields.py" />
            <source>Role in this purchase</source>
            <translation>在此采购中的角色</translation>
        </message>
        <message>
            <location filename="../../planner/domain/roles.py" />
            <source>Role of {name}</source>
            <translation>{name} 的角色</translation>
        </message>
        <message>
            <location filename="../../planner/domain/several.py" />
            <source>Role of {n} people</source>
            <translation>{n} 人的角色</translation>
        </message>
        <message>
            <location filename="../../planner/domain/check.py" />
            <source>Role {id} has an influence that is not 1 to 5.</source>
            <translation>角色记录 {id} 的影响力不在 1 到 5 之间。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/check.py" />
            <source>Role {id} is noted twice.</source>
            <translation>角色记录 {id} 重复。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/check.py" />
            <source>Role {id} is of a seat whose holder is known.</source>
            <translation>角色记录 {id} 记在已有人任职的岗位上。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/check.py" />
            <source>Role {id} is of nobody, or of two.</source>
            <translation>角色记录 {id} 没有归属，或同时归属两方。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/chart_rows.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/board/purchase_deeds.py" />
            <location filename="../../planner/ui/pages.py" />
            <source>Roles</source>
            <translation>角色</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/page.py" />
            <source>Roles are played in a purchase. Add the first one of this account.</source>
            <translation>角色因采购项目而定。请先为该客户添加采购项目。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/part_fields.py" />
            <source>Roles belong to a purchase. Add one to this account to note them.</source>
            <translation>角色属于某个采购项目。请先为此客户添加采购项目，再记录角色。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/auditor_pack.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/period/pack_card.py" />
            <source>Root hash</source>
            <translation>根哈希</translation>
        </message>
        <message>
            <location filename="../../planner/documents/auditor_pack.py" />
            <source>Root: line of the log</source>
            <translation>根：日志行号</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/wishes.py" />
            <source>Round half up to whole cents</source>
            <translation>四舍五入到分</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/basis_fields.py" />
            <source>Rounded</source>
            <translation>取整</translation>
        </message>
        <message>
            <location filename="../../planner/domain/awards.py" />
            <source>Rounded down to {award}</source>
            <translation>舍去尾数为 {award}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/awards.py" />
            <source>Rounded half to even to {award}</source>
            <translation>四舍六入五成双为 {award}</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/money/consent_fields.py" />
            <location filename="../../planner/ui/money/held_card.py" />
            <source>Route</source>
            <translation>付款路径</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <source>Route of the money</source>
            <translation>付款路径</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/deal_choice.py" />
            <source>Row {n}: {amount} pays</source>
            <translation>第 {n} 行：{amount} 用于</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/notes_list.py" />
            <source>Row {n}: {mark}</source>
            <translation>第 {n} 行：{mark}</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/delimited.py" />
            <source>Row {row} has a cell of more than {limit} characters. Shorten it, or close the quotation mark that opens it.</source>
            <translation>第 {row} 行有一个单元格超过 {limit} 个字符，请缩短内容，或补上缺少的后引号。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/facts_csv.py" />
            <source>Row {row} has {n} columns instead of {expected}.</source>
            <translation>第 {row} 行有 {n} 列，应为 {expected} 列。</translation>
        </message>
        <message>
            <location filename="../../planner/session/bank.py" />
            <source>Row {row} is not split to its whole amount.</source>
            <translation>第 {row} 行没有按全额拆分。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/facts_csv.py" />
            <source>Row {row}, column {column}: {reason}</source>
            <translation>第 {row} 行 {column} 列：{reason}</translation>
        </message>
        <message>
            <location filename="../../planner/commands/writing.py" />
            <source>Row {row}: the boss is not in this file; now at the top.</source>
            <translation>第 {row} 行：其上级不在此文件中，现列在最上层。</translation>
        </message>
        <message>
            <location filename="../../planner/commands/writing.py" />
            <source>Row {row}: {reason}</source>
            <translation>第 {row} 行：{reason}</translation>
        </message>
        <message>
            <location filename="../../planner/store/verifying_chain.py" />
            <source>Rows of {table} belong to no line.</source>
            <translation>{table} 中有不属于任何一行日志的记录。</translation>
        </message>
        <message>
            <location filename="../../planner/store/verifying_chain.py" />
            <source>Rows of {table} differ from what line {seq} says.</source>
            <translation>{table} 中的记录与日志第 {seq} 行不一致。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/notes_list.py" />
            <location filename="../../planner/ui/importing/side.py" />
            <source>Rows to look at</source>
            <translation>需要留意的行</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/facts_csv.py" />
            <source>Rows {one} and {other} say different kinds or contract amounts of deal {deal}.</source>
            <translation>第 {one} 行与第 {other} 行对成交 {deal} 的类型或合同金额写法不一致。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/facts_csv.py" />
            <source>Rows {one} and {other} say different product groups or accounts of deal {deal}.</source>
            <translation>第 {one} 行与第 {other} 行所写成交 {deal} 的产品组或客户不同。</translation>
        </message>
        <message>
            <location filename="../../planner/session/import_words.py" />
            <source>Rows {rows} report to each other in a circle. Mend the file, or choose another column for “Reports to”.</source>
            <translation>第 {rows} 行的汇报关系形成循环。请修正文件，或为“上级”选择其他列。</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Rule of approval</source>
            <translation>批准规则</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Rule of payouts</source>
            <translation>支付规则</translation>
        </message>
        <message>
            <location filename="../../planner/documents/decision.py" />
            <source>Rule set and rule</source>
            <translation>规则版本与条目</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Rules</source>
            <translation>规则</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_fields.py" />
            <source>Run-off days</source>
            <translation>到期后可付天数</translation>
        </message>
        <message>
            <location filename="../../planner/domain/consent_form.py" />
            <source>Run-off days are 0 to {most}.</source>
            <translation>到期后可付天数为 0 至 {most}。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <source>Run-off days for money received in time (0 to 90)</source>
            <translation>期内到账款的延续付款天数（0至90）</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement.py" />
            <source>Running account</source>
            <translation>往来</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_chart.py" />
            <location filename="../../planner/ui/money/outlook_page.py" />
            <source>Running sum</source>
            <translation>累计</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_chart.py" />
            <source>Running sum, paid later</source>
            <translation>累计（迟付时）</translation>
        </message>
        <message>
            <location filename="../../planner/documents/recovery_sheet.py" />
            <source>SECRET: whoever has this sheet and the file can read everything</source>
            <translation>机密：持有本单和文件者可读取全部内容</translation>
        </message>
        <message>
            <location filename="../../planner/ui/safety_card.py" />
            <source>Safety</source>
            <translation>安全</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>Sales that the seller was already pursuing at that time are no referrals.</source>
            <translation>甲方当时已在跟进的业务不属于介绍业务。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>Sales to other accounts earn nothing under this agreement.</source>
            <translation>向其他客户的销售不在本协议计奖之列。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/days.py" />
            <source>Saturday</source>
            <translation>星期六</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/issue_dialog.py" />
            <location filename="../../planner/ui/money/protect_dialog.py" />
            <location filename="../../planner/ui/money/statements_page.py" />
            <location filename="../../planner/ui/paper_dialog.py" />
            <location filename="../../planner/ui/period/pack_card.py" />
            <source>Save PDF as...</source>
            <translation>PDF 另存为…</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>Save a &amp;copy...</source>
            <translation>另存副本(&amp;C)…</translation>
        </message>
        <message>
            <location filename="../../planner/ui/file_deeds.py" />
            <source>Save a copy</source>
            <translation>另存副本</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/export_dialog.py" />
            <source>Save as...</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/paper_view.py" />
            <location filename="../../planner/ui/money/protect_dialog.py" />
            <location filename="../../planner/ui/period/pack_card.py" />
            <location filename="../../planner/ui/period/statements_card.py" />
            <source>Save the paper</source>
            <translation>保存文件</translation>
        </message>
        <message>
            <location filename="../../planner/ui/recovery.py" />
            <source>Save the recovery sheet</source>
            <translation>保存恢复密钥单</translation>
        </message>
        <message>
            <location filename="../../planner/ui/plan/reminders.py" />
            <source>Save the reminders</source>
            <translation>保存提醒</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/scan_field.py" />
            <source>Save the scan to</source>
            <translation>扫描件保存到</translation>
        </message>
        <message>
            <location filename="../../planner/ui/recovery.py" />
            <source>Save the sheet...</source>
            <translation>保存恢复密钥单…</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rescue_page.py" />
            <source>Save what can still be read...</source>
            <translation>保存仍可读出的内容…</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/scan_field.py" />
            <source>Save {name}...</source>
            <translation>保存 {name}…</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/export_dialog.py" />
            <location filename="../../planner/ui/chart/time_travel.py" />
            <location filename="../../planner/ui/money/paper_view.py" />
            <location filename="../../planner/ui/money/protect_dialog.py" />
            <location filename="../../planner/ui/period/pack_card.py" />
            <source>Saved as {file}.</source>
            <translation>已保存为 {file}。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/protect_dialog.py" />
            <source>Saved as {file}. Fingerprint of the certificate (SHA-256), to be compared by telephone: {digits}</source>
            <translation>已保存为 {file}。证书指纹（SHA-256），可电话核对：{digits}</translation>
        </message>
        <message>
            <location filename="../../planner/session/bringing.py" />
            <source>Say above the table which columns hold: {fields}.</source>
            <translation>请在表格上方选择这些字段对应的列：{fields}。</translation>
        </message>
        <message>
            <location filename="../../planner/session/payouts.py" />
            <source>Say by which rule tax is kept back.</source>
            <translation>请说明按哪条规则代扣税款。</translation>
        </message>
        <message>
            <location filename="../../planner/session/consents.py" />
            <source>Say first that {payee} works for {account}, acts for it or owns part of it.</source>
            <translation>请先说明{payee}在{account}工作、为其办事或持有其部分股权。</translation>
        </message>
        <message>
            <location filename="../../planner/session/contact_matching.py" />
            <source>Say how you know; the log keeps it.</source>
            <translation>请说明如何得知，记录会保存。</translation>
        </message>
        <message>
            <location filename="../../planner/session/may_be_paid.py" />
            <source>Say how {payee} stands to your accounts, and draft an agreement.</source>
            <translation>请说明 {payee} 与各客户的关系，并起草协议。</translation>
        </message>
        <message>
            <location filename="../../planner/session/paper_lives.py" />
            <source>Say to whom it was sent.</source>
            <translation>请说明发给了谁。</translation>
        </message>
        <message>
            <location filename="../../planner/session/paper_lives.py" />
            <source>Say what is disputed.</source>
            <translation>请说明对什么有异议。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/actions.py" />
            <location filename="../../planner/domain/quick_entry.py" />
            <source>Say what is to be done.</source>
            <translation>请说明要做什么。</translation>
        </message>
        <message>
            <location filename="../../planner/commands/papers.py" />
            <source>Say what is to be done: --lock FILE, --certificate FILE, or both.</source>
            <translation>请说明要做什么：--lock FILE、--certificate FILE，或两者。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/process_editing.py" />
            <source>Say what is to be seen.</source>
            <translation>请写明需要看到什么。</translation>
        </message>
        <message>
            <location filename="../../planner/session/paper_lives.py" />
            <source>Say what was answered.</source>
            <translation>请说明如何答复。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/new_file.py" />
            <source>Say where the file should lie.</source>
            <translation>请指定文件的位置。</translation>
        </message>
        <message>
            <location filename="../../planner/session/intake.py" />
            <source>Say which account these people belong to.</source>
            <translation>请说明这些人员属于哪个客户。</translation>
        </message>
        <message>
            <location filename="../../planner/session/paper_lives.py" />
            <location filename="../../planner/session/reviews.py" />
            <source>Say who acknowledged it.</source>
            <translation>请填写由谁确认。</translation>
        </message>
        <message>
            <location filename="../../planner/session/reviews.py" />
            <source>Say who looked at it.</source>
            <translation>请填写由谁审查。</translation>
        </message>
        <message>
            <location filename="../../planner/session/sales.py" />
            <source>Say why it is reversed; the log keeps it.</source>
            <translation>请说明冲销原因；日志会保留。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/purchases.py" />
            <source>Say why it was lost.</source>
            <translation>请说明丢单原因。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/purchases.py" />
            <source>Say why, so that you know it next month.</source>
            <translation>请说明理由，以便日后查看。</translation>
        </message>
        <message>
            <location filename="../../planner/session/consents.py" />
            <location filename="../../planner/session/corrections.py" />
            <location filename="../../planner/session/held.py" />
            <source>Say why; the log keeps it.</source>
            <translation>请说明原因，记录会保存。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/actions.py" />
            <source>Say with whom.</source>
            <translation>请说明与谁。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/named_people.py" />
            <source>Say with whom: {names}.</source>
            <translation>请写明与谁联系：{names}。</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/money/reviews_cards.py" />
            <source>Scan</source>
            <translation>扫描件</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/held_card.py" />
            <source>Scan of the letter</source>
            <translation>函件扫描件</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_register.py" />
            <source>Scan of the notice</source>
            <translation>通知扫描件</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consents_page.py" />
            <source>Scan of the signed form</source>
            <translation>签署件扫描件</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/sector_note.py" />
            <source>Scan of what shows it</source>
            <translation>证明材料扫描件</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/scan_field.py" />
            <source>Scans ({suffixes})</source>
            <translation>扫描件 （{suffixes}）</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement.py" />
            <source>Scope</source>
            <translation>适用范围</translation>
        </message>
        <message>
            <location filename="../../planner/domain/roles.py" />
            <source>Screen</source>
            <translation>筛选</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>Se&amp;ttings</source>
            <translation>设置(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Sealed change</source>
            <translation>封存的变更</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/page.py" />
            <location filename="../../planner/ui/chart/search_bar.py" />
            <location filename="../../planner/ui/chart/toolbar.py" />
            <source>Search in the chart</source>
            <translation>在图中查找</translation>
        </message>
        <message>
            <location filename="../../planner/ui/history_page.py" />
            <source>Search the history</source>
            <translation>搜索历史记录</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Seat</source>
            <translation>岗位</translation>
        </message>
        <message>
            <location filename="../../planner/domain/chart_changes.py" />
            <source>Seat removed</source>
            <translation>岗位撤销</translation>
        </message>
        <message>
            <location filename="../../planner/domain/chart_changes.py" />
            <source>Seat removed: {title}.</source>
            <translation>岗位撤销：{title}。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/check.py" />
            <source>Seat {id} has a second boss that is none.</source>
            <translation>岗位 {id} 的第二上级无效。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/check.py" />
            <source>Seat {id} is held and said to be unknown.</source>
            <translation>岗位 {id} 已有人任职，却标为未知。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/check.py" />
            <source>Seat {id} reports into another account.</source>
            <translation>岗位 {id} 向其他客户的岗位汇报。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/check.py" />
            <source>Seat {id} reports to itself.</source>
            <translation>岗位 {id} 的汇报关系成环。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/check.py" />
            <source>Seat {id} stands outside and reports to somebody.</source>
            <translation>岗位 {id} 在组织外部，却有上级。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/charting.py" />
            <source>Seat {name}</source>
            <translation>{name} 任职</translation>
        </message>
        <message>
            <location filename="../../planner/domain/person_sheet.py" />
            <location filename="../../planner/ui/accounts_page.py" />
            <source>Seats</source>
            <translation>岗位</translation>
        </message>
        <message>
            <location filename="../../planner/domain/past.py" />
            <source>Seats, people and judgements as they stood in this file on that day.</source>
            <translation>显示本文件在当天所记载的岗位、人员与判断。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/bosses.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/chart/tenure_fields.py" />
            <source>Second boss</source>
            <translation>第二上级</translation>
        </message>
        <message>
            <location filename="../../planner/domain/bosses.py" />
            <source>Second boss of {title}</source>
            <translation>{title} 的第二上级</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/who_now.py" />
            <source>Second in this stage</source>
            <translation>本阶段次要人物</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/signoff_fields.py" />
            <source>Second person</source>
            <translation>复核人</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/add_account.py" />
            <source>Sector</source>
            <translation>性质</translation>
        </message>
        <message>
            <location filename="../../planner/session/taking_over.py" />
            <source>Sector of {account}: {sector}</source>
            <translation>{account}的性质：{sector}</translation>
        </message>
        <message>
            <location filename="../../planner/session/partners.py" />
            <source>Sector of {name}</source>
            <translation>{name}的性质</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <source>Seller</source>
            <translation>销售方</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement.py" />
            <source>Seller (party A)</source>
            <translation>甲方（销售方）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/money_lines.py" />
            <source>Send on</source>
            <translation>登记发出</translation>
        </message>
        <message>
            <location filename="../../planner/domain/refusal_offers.py" />
            <source>Send us a bank account in your own name.</source>
            <translation>请提供您本人名下的银行账户。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/refusal_offers.py" />
            <source>Send us a copy of your registration or identity paper.</source>
            <translation>请提供您的登记或身份证件复印件。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/refusal_offers.py" />
            <source>Send us your company's own bank account.</source>
            <translation>请提供贵公司名下的银行账户。</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_values.py" />
            <source>Sent</source>
            <translation>已发出</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement_notes.py" />
            <source>Sent to {partner}, and always copied (抄送) to {names}; it may be shown to all those named above.</source>
            <translation>本单发送 {partner}，并一律抄送 {names}，可向上述各方出示。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement_notes.py" />
            <source>Sent to {partner}; it may be shown to all those named above.</source>
            <translation>本单发送 {partner}，可向上述各方出示。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/days.py" />
            <source>Sep</source>
            <translation>9月</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/days.py" />
            <source>September</source>
            <translation>9月</translation>
        </message>
        <message>
            <location filename="../../planner/domain/own_rules.py" />
            <source>Set a warning's limit</source>
            <translation>设置提醒阈值</translation>
        </message>
        <message>
            <location filename="../../planner/documents/voucher.py" />
            <location filename="../../planner/ui/money/pay_card.py" />
            <source>Set off</source>
            <translation>抵扣</translation>
        </message>
        <message>
            <location filename="../../planner/ui/pages.py" />
            <location filename="../../planner/ui/settings_page.py" />
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="../../planner/domain/roles.py" />
            <source>Several contacts</source>
            <translation>多次接触</translation>
        </message>
        <message>
            <location filename="../../planner/domain/capturing.py" />
            <source>Several people are called {name}.</source>
            <translation>有几个人都叫“{name}”。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/group_fields.py" />
            <source>Several seats</source>
            <translation>多个岗位</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/sharing_card.py" />
            <source>Share all money of {deal} anew: {shares}? This cannot be undone.</source>
            <translation>将 {deal} 的全部回款改为按 {shares} 分成？此操作不可撤销。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/export_dialog.py" />
            <source>Share copy without roles, stances and influence · {n} seats · {day}</source>
            <translation>分享版，不含角色、立场与影响力 · {n} 个岗位 · {day}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/export_dialog.py" />
            <source>Share copy: without what we think of anybody</source>
            <translation>分享版：不含我方对任何人的判断</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/sharing_card.py" />
            <source>Share it so</source>
            <translation>按此分成</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Share of a deal</source>
            <translation>成交分成</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/variants_grid.py" />
            <location filename="../../planner/ui/money/words_cards.py" />
            <source>Share of money received</source>
            <translation>占回款比例</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Shared contact data</source>
            <translation>联系资料相同</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Shares</source>
            <translation>份额</translation>
        </message>
        <message>
            <location filename="../../planner/session/auditing.py" />
            <source>Shares a contact with {account}</source>
            <translation>与{account}有相同联系方式</translation>
        </message>
        <message>
            <location filename="../../planner/session/sales.py" />
            <source>Shares of {name}</source>
            <translation>{name}的分配</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/words.py" />
            <source>Shift-JIS (Japanese)</source>
            <translation>Shift-JIS（日文）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/filters.py" />
            <location filename="../../planner/ui/chart/line_menu.py" />
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <location filename="../../planner/ui/plan/page.py" />
            <source>Show done</source>
            <translation>显示已完成</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/hints.py" />
            <source>Show on the chart</source>
            <translation>在图上显示</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/who_now.py" />
            <source>Show on the chart: {what}</source>
            <translation>在图上显示：{what}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/menu.py" />
            <source>Show only this branch</source>
            <translation>只看此分支</translation>
        </message>
        <message>
            <location filename="../../planner/ui/notes_page.py" />
            <source>Show the person</source>
            <translation>查看此人</translation>
        </message>
        <message>
            <location filename="../../planner/ui/keeping.py" />
            <source>Show the report</source>
            <translation>查看报告</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/who_now.py" />
            <source>Show {who} on the chart</source>
            <translation>在图上显示{who}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/papers_page.py" />
            <source>Show...</source>
            <translation>查看…</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Shuts the door</source>
            <translation>此后难以介入</translation>
        </message>
        <message>
            <location filename="../../planner/domain/roles.py" />
            <source>Sign</source>
            <translation>签字</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_ways.py" />
            <source>Sign an agreement with {payee} for the orders to come.</source>
            <translation>就今后的订单与{payee}签署协议。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_ways.py" />
            <source>Sign an agreement without that term, open to {account}.</source>
            <translation>签署不含该条款、对{account}公开的协议。</translation>
        </message>
        <message>
            <location filename="../../planner/session/agreements.py" />
            <source>Sign the agreement of {name}</source>
            <translation>签署{name}的协议</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement.py" />
            <location filename="../../planner/documents/consent_form.py" />
            <source>Signature and seal</source>
            <translation>签字、盖章</translation>
        </message>
        <message>
            <location filename="../../planner/documents/auditor_pack.py" />
            <source>Signed</source>
            <translation>签署日</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_fields.py" />
            <location filename="../../planner/ui/money/held_card.py" />
            <source>Signed by</source>
            <translation>签署人</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <location filename="../../planner/domain/payee_sections.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/money/consent_fields.py" />
            <location filename="../../planner/ui/money/deal_form.py" />
            <location filename="../../planner/ui/money/held_card.py" />
            <location filename="../../planner/ui/money/relations_card.py" />
            <source>Signed on</source>
            <translation>签署于</translation>
        </message>
        <message>
            <location filename="../../planner/documents/protecting.py" />
            <source>Signing needs the extra “sign”: install account-planner[sign].</source>
            <translation>签名需要附加组件“sign”：请安装 account-planner[sign]。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <source>Signs as</source>
            <translation>签署身份</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/card_faces.py" />
            <source>Silent too long</source>
            <translation>久未联系</translation>
        </message>
        <message>
            <location filename="../../planner/documents/auditor_pack.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/money/relations_card.py" />
            <source>Since</source>
            <translation>起始日期</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/money_lines.py" />
            <source>Since {day}: {words}</source>
            <translation>自 {day}：{words}</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <source>Single award, at most</source>
            <translation>单笔比例上限</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/backups_page.py" />
            <location filename="../../planner/ui/look_card.py" />
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <location filename="../../planner/domain/party_words.py" />
            <source>Sole owner of the buying organisation</source>
            <translation>采购单位的唯一所有者</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/signoff_fields.py" />
            <source>Somebody else</source>
            <translation>须为另一人</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/seat_fields.py" />
            <source>Somebody sits here, not known yet</source>
            <translation>有人在任，但尚不清楚是谁</translation>
        </message>
        <message>
            <location filename="../../planner/session/checking.py" />
            <source>Something earned by {name} is not posted yet: run the accrual.</source>
            <translation>{name}已赚取的部分尚未记账：请先计提。</translation>
        </message>
        <message>
            <location filename="../../planner/session/forgetting.py" />
            <source>Something that was erased here still stood in {n} of the backups, because the program was ended or they could not be reached. It is gone from them now.</source>
            <translation>由于程序中途结束或当时无法访问，已在这里清除的内容仍留在 {n} 个备份中。现在已从这些备份中清除。</translation>
        </message>
        <message>
            <location filename="../../planner/session/past.py" />
            <source>Something that was noted on {day} has been erased since: days before it cannot be shown any more.</source>
            <translation>{day}记载的部分内容后来已被清除，此前的日期无法再显示。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/refusal_offers.py" />
            <source>Something that we must know before a payment is not on file yet.</source>
            <translation>付款前必须了解的事项尚未齐备。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/trouble.py" />
            <source>Something went wrong inside the program</source>
            <translation>程序内部出了问题</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/page.py" />
            <source>Space: role · V: veto · S: signs · C: coach · 1–5: influence · P: powers · D: more</source>
            <translation>空格：角色 · V：否决 · S：签字 · C：教练 · 1–5：影响力 · P：权力 · D：详情</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/deal_choice.py" />
            <source>Split it by hand...</source>
            <translation>手工拆分…</translation>
        </message>
        <message>
            <location filename="../../planner/documents/account_plan.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/board/details.py" />
            <location filename="../../planner/ui/board/purchase_table.py" />
            <location filename="../../planner/ui/processes/stage_model.py" />
            <location filename="../../planner/ui/rehearsal/outlook_cards.py" />
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/details.py" />
            <source>Stage history</source>
            <translation>阶段历史</translation>
        </message>
        <message>
            <location filename="../../planner/domain/check.py" />
            <source>Stage {id} has a weight that is not 0 to 3.</source>
            <translation>阶段 {id} 的权重不在 0 到 3 之间。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/check.py" />
            <source>Stage {id} lacks role weights.</source>
            <translation>阶段 {id} 缺少角色权重。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/key_reasons.py" />
            <source>Stage {number} {stage}: {why}</source>
            <translation>第 {number} 阶段“{stage}”：{why}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/key_reasons.py" />
            <source>Stage {number} {stage}: {why}. {influence}</source>
            <translation>第 {number} 阶段“{stage}”：{why}。{influence}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/who_now.py" />
            <location filename="../../planner/ui/roles/page.py" />
            <source>Stage {number} · {stage}</source>
            <translation>阶段 {number} · {stage}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/stage_fields.py" />
            <source>Stage {n}</source>
            <translation>阶段 {n}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/stage_grid.py" />
            <source>Stages and the weights of the roles</source>
            <translation>阶段与角色权重</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/page.py" />
            <source>Stages and weights</source>
            <translation>阶段与权重</translation>
        </message>
        <message>
            <location filename="../../planner/domain/warnings.py" />
            <source>Stages before the point of no return</source>
            <translation>距窗口关闭的阶段数</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/page.py" />
            <source>Stages overdue</source>
            <translation>阶段超期</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/colouring.py" />
            <location filename="../../planner/ui/chart/judgement.py" />
            <source>Stale</source>
            <translation>已过时</translation>
        </message>
        <message>
            <location filename="../../planner/documents/key_people.py" />
            <location filename="../../planner/domain/chart_rows.py" />
            <location filename="../../planner/domain/judgements.py" />
            <location filename="../../planner/domain/person_sheet.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/chart/group_fields.py" />
            <location filename="../../planner/ui/chart/part_fields.py" />
            <location filename="../../planner/ui/roles/columns.py" />
            <location filename="../../planner/ui/roles/person_panel.py" />
            <source>Stance</source>
            <translation>立场</translation>
        </message>
        <message>
            <location filename="../../planner/domain/capturing.py" />
            <source>Stance and roles belong to a purchase, and this account has none yet: they are left out.</source>
            <translation>立场和角色属于某个采购项目，该客户还没有采购项目：这些标记会被略去。请先在“采购”中添加。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/backups_page.py" />
            <source>Stands</source>
            <translation>状态</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Starts on</source>
            <translation>开始日期</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/purchase_table.py" />
            <location filename="../../planner/ui/money/statements_page.py" />
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <location filename="../../planner/domain/party_words.py" />
            <source>State-owned or state-controlled company</source>
            <translation>国有或国有控股企业</translation>
        </message>
        <message>
            <location filename="../../planner/domain/party_words.py" />
            <source>State-owned, or controlled by the state</source>
            <translation>是，国有或国有控股</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement_tables.py" />
            <source>Stated earlier</source>
            <translation>此前已列</translation>
        </message>
        <message>
            <location filename="../../planner/documents/voucher.py" />
            <location filename="../../planner/session/history_values.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/money/statement_pane.py" />
            <source>Statement</source>
            <translation>对账单</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/statement_pane.py" />
            <location filename="../../planner/ui/today/money_lines.py" />
            <source>Statement {number}</source>
            <translation>对账单 {number}</translation>
        </message>
        <message>
            <location filename="../../planner/session/paper_lives.py" />
            <source>Statement {number} acknowledged</source>
            <translation>对账单 {number} 已确认</translation>
        </message>
        <message>
            <location filename="../../planner/commands/reading.py" />
            <source>Statement {number} agrees with itself and with the ledger.</source>
            <translation>对账单 {number} 自身相符，且与台账一致。</translation>
        </message>
        <message>
            <location filename="../../planner/commands/reading.py" />
            <source>Statement {number} agrees with itself.</source>
            <translation>对账单 {number} 自身相符。</translation>
        </message>
        <message>
            <location filename="../../planner/session/paper_lives.py" />
            <source>Statement {number} disputed</source>
            <translation>对账单 {number} 有异议</translation>
        </message>
        <message>
            <location filename="../../planner/session/paper_lives.py" />
            <source>Statement {number} sent</source>
            <translation>对账单 {number} 已发出</translation>
        </message>
        <message>
            <location filename="../../planner/session/paper_lives.py" />
            <source>Statement {number} was disputed on {day}: {words} Answered on {answered}: {answer}</source>
            <translation>对账单 {number} 于 {day} 提出异议：{words} 于 {answered} 答复：{answer}</translation>
        </message>
        <message>
            <location filename="../../planner/session/paper_lives.py" />
            <source>Statement {number} was disputed on {day}: {words} Not answered yet.</source>
            <translation>对账单 {number} 于 {day} 提出异议：{words} 尚未答复。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/money_lines.py" />
            <source>Statement {period}</source>
            <translation>{period}对账单</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <location filename="../../planner/ui/backup_card.py" />
            <location filename="../../planner/ui/money/statement_pane.py" />
            <location filename="../../planner/ui/pages.py" />
            <location filename="../../planner/ui/period/statements_card.py" />
            <location filename="../../planner/ui/today/page.py" />
            <source>Statements</source>
            <translation>对账单</translation>
        </message>
        <message>
            <location filename="../../planner/ui/period/statements_card.py" />
            <source>Statements of all partners</source>
            <translation>全部合作伙伴的对账单</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_fields.py" />
            <location filename="../../planner/ui/money/held_card.py" />
            <source>States to be</source>
            <translation>本人声明</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_lines.py" />
            <location filename="../../planner/ui/backups_page.py" />
            <location filename="../../planner/ui/history_page.py" />
            <source>Step</source>
            <translation>步骤</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement.py" />
            <location filename="../../planner/documents/voucher.py" />
            <location filename="../../planner/ui/money/paper_doors.py" />
            <source>Still missing: {names}.</source>
            <translation>尚缺：{names}。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/person_sheet.py" />
            <location filename="../../planner/session/history_words.py" />
            <source>Strength</source>
            <translation>强度</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/menu.py" />
            <source>Strength {n} of {most}</source>
            <translation>强度 {n}/{most}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/passphrase.py" />
            <source>Strong.</source>
            <translation>很强。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/days.py" />
            <source>Sunday</source>
            <translation>星期日</translation>
        </message>
        <message>
            <location filename="../../planner/domain/roles.py" />
            <source>Supports</source>
            <translation>支持</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/hints.py" />
            <source>Tab adds a report · Enter a colleague · drag or Alt+arrows move · Ctrl+Shift+V takes a list · Ctrl+F finds · Ctrl+Z undoes everything · F1 has all the keys</source>
            <translation>Tab 添加下属 · Enter 添加同级 · 拖动或 Alt+方向键移动 · Ctrl+Shift+V 输入清单 · Ctrl+F 查找 · Ctrl+Z 撤销一切 · F1 查看全部按键</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/start.py" />
            <source>Tables and address cards ({patterns})</source>
            <translation>表格和名片 ({patterns})</translation>
        </message>
        <message>
            <location filename="../../planner/store/verifying.py" />
            <source>Tables or guards of the file were changed.</source>
            <translation>文件中的表或保护措施被改动。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/export_page.py" />
            <source>Tables, as CSV</source>
            <translation>表格（CSV）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/export_page.py" />
            <source>Tables, as an Excel workbook</source>
            <translation>表格（Excel 工作簿）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/top_bar.py" />
            <source>Tabs</source>
            <translation>标签页</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/provisions_card.py" />
            <source>Taiwan</source>
            <translation>台湾</translation>
        </message>
        <message>
            <location filename="../../planner/ui/backup_card.py" />
            <source>Take a copy to another place</source>
            <translation>另存一份到别处</translation>
        </message>
        <message>
            <location filename="../../planner/ui/backup_card.py" />
            <source>Take a copy to another place...</source>
            <translation>另存一份到别处…</translation>
        </message>
        <message>
            <location filename="../../planner/session/held.py" />
            <source>Take back {amount} held</source>
            <translation>冲回暂扣的 {amount}</translation>
        </message>
        <message>
            <location filename="../../planner/session/held.py" />
            <source>Take it back</source>
            <translation>冲回</translation>
        </message>
        <message>
            <location filename="../../planner/ui/held_dialog.py" />
            <source>Take it over...</source>
            <translation>接管…</translation>
        </message>
        <message>
            <location filename="../../planner/ui/erase_dialog.py" />
            <source>Take the name out of the ledger too</source>
            <translation>同时从台账中删除姓名</translation>
        </message>
        <message>
            <location filename="../../planner/ui/passphrase_dialog.py" />
            <source>Take the passphrase away: whoever has the file reads it</source>
            <translation>取消密码：任何持有文件的人都能阅读</translation>
        </message>
        <message>
            <location filename="../../planner/domain/warnings.py" />
            <source>Take the way in: ask somebody who trusts us for an introduction.</source>
            <translation>沿切入路径走：请信任我方的人引荐。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/tenures.py" />
            <location filename="../../planner/ui/chart/tenure_fields.py" />
            <source>Take {name} out of the history</source>
            <translation>从任职记录中删除 {name}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/bosses.py" />
            <source>Take {title} into the tree</source>
            <translation>将 {title} 纳入组织</translation>
        </message>
        <message>
            <location filename="../../planner/documents/voucher.py" />
            <source>Taken back on</source>
            <translation>撤回日期</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Takes back</source>
            <translation>撤回的记录</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/pay_card.py" />
            <source>Tax</source>
            <translation>税款</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/pay_card.py" />
            <source>Tax kept back</source>
            <translation>代扣税款</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/tax_fields.py" />
            <source>Tax kept back of {name}</source>
            <translation>代扣 {name} 的税额</translation>
        </message>
        <message>
            <location filename="../../planner/domain/settlements.py" />
            <source>Tax kept back, {number}</source>
            <translation>代扣税款，{number}</translation>
        </message>
        <message>
            <location filename="../../planner/documents/voucher.py" />
            <location filename="../../planner/session/history_values.py" />
            <source>Tax withheld</source>
            <translation>代扣税款</translation>
        </message>
        <message>
            <location filename="../../planner/domain/org.py" />
            <source>Technical</source>
            <translation>技术</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/columns.py" />
            <source>Technical
adviser</source>
            <translation>技术
指导者</translation>
        </message>
        <message>
            <location filename="../../planner/domain/processes.py" />
            <source>Technical adviser</source>
            <translation>技术指导者</translation>
        </message>
        <message>
            <location filename="../../planner/domain/refusal_offers.py" />
            <source>Tell us in writing how you stand to {account}.</source>
            <translation>请书面说明您与{account}的关系。</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Template</source>
            <translation>模板</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>Term and termination</source>
            <translation>期限与终止</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Terms</source>
            <translation>条款</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/what_if_page.py" />
            <source>Terms of the variant</source>
            <translation>方案条款</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Terms of withdrawal</source>
            <translation>撤回条款</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/money/provisions_card.py" />
            <source>Territory</source>
            <translation>地域</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>Territory: wherever these accounts buy.</source>
            <translation>地域：上列客户采购所在各地。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>Territory: {territory}.</source>
            <translation>地域：{territory}。</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Tests of the coach</source>
            <translation>教练的检验</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/provisions_card.py" />
            <source>Text to sign</source>
            <translation>签署文本</translation>
        </message>
        <message>
            <location filename="../../planner/documents/refusal.py" />
            <source>Thank you for what you have done for our business with {account}. We have looked carefully at whether we can pay for it, and we cannot.</source>
            <translation>感谢您对我方与{account}业务的帮助。我们仔细考虑了能否为此付款，结论是不能。</translation>
        </message>
        <message>
            <location filename="../../planner/session/agreements.py" />
            <source>That agreement is another partner's.</source>
            <translation>该协议属于另一位合作伙伴。</translation>
        </message>
        <message>
            <location filename="../../planner/session/agreements.py" />
            <source>That agreement is not in this ledger.</source>
            <translation>台账中没有该协议。</translation>
        </message>
        <message>
            <location filename="../../planner/session/receiving.py" />
            <location filename="../../planner/session/reviews.py" />
            <location filename="../../planner/session/selling.py" />
            <location filename="../../planner/store/door.py" />
            <source>That amount is larger than this program counts.</source>
            <translation>金额超出本程序可计算的范围。</translation>
        </message>
        <message>
            <location filename="../../planner/session/consents.py" />
            <source>That consent has ended already.</source>
            <translation>该同意书已经终止。</translation>
        </message>
        <message>
            <location filename="../../planner/session/consents.py" />
            <source>That consent is not in this ledger.</source>
            <translation>账簿中没有这份同意书。</translation>
        </message>
        <message>
            <location filename="../../planner/session/receiving.py" />
            <location filename="../../planner/session/sales.py" />
            <source>That deal is not in this ledger.</source>
            <translation>台账中没有该成交。</translation>
        </message>
        <message>
            <location filename="../../planner/session/corrections.py" />
            <source>That deal was reversed already.</source>
            <translation>该成交已经冲销。</translation>
        </message>
        <message>
            <location filename="../../planner/session/corrections.py" />
            <location filename="../../planner/session/sales.py" />
            <source>That deal was reversed.</source>
            <translation>该成交已冲销。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/trouble.py" />
            <source>That did not work</source>
            <translation>未能完成</translation>
        </message>
        <message>
            <location filename="../../planner/session/paper_lives.py" />
            <source>That dispute is answered already.</source>
            <translation>该异议已经答复。</translation>
        </message>
        <message>
            <location filename="../../planner/session/backups.py" />
            <location filename="../../planner/ui/new_file.py" />
            <source>That folder does not exist. Choose another one.</source>
            <translation>该文件夹不存在，请另选一个。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/held_dialog.py" />
            <source>That is another computer. Take it over only if nobody works there any more: what is typed there and not yet come over is not in this file.</source>
            <translation>那是另一台电脑。只有确定那里不再有人工作时才接管：在那里输入而尚未同步过来的内容不在此文件中。</translation>
        </message>
        <message>
            <location filename="../../planner/session/corrections.py" />
            <location filename="../../planner/session/paper_lives.py" />
            <source>That is before {day}, the day of what it is about.</source>
            <translation>早于 {day}，即所涉事实的日期。</translation>
        </message>
        <message>
            <location filename="../../planner/session/paper_lives.py" />
            <source>That is before {number} could be issued.</source>
            <translation>早于 {number} 可以出具的日期。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/plan.py" />
            <source>That is no longer there. Undo brings it back.</source>
            <translation>该内容已不存在。撤销可以恢复。</translation>
        </message>
        <message>
            <location filename="../../planner/session/files.py" />
            <source>That is not the passphrase of this file. Nothing was changed.</source>
            <translation>这不是此文件的密码。没有任何更改。</translation>
        </message>
        <message>
            <location filename="../../planner/session/sales.py" />
            <source>That is the deal's product group already.</source>
            <translation>成交的产品组已是如此。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/links.py" />
            <source>That line is there already.</source>
            <translation>这条线已经有了。</translation>
        </message>
        <message>
            <location filename="../../planner/session/partners.py" />
            <source>That partner is not in this ledger.</source>
            <translation>台账中没有这位合作伙伴。</translation>
        </message>
        <message>
            <location filename="../../planner/session/corrections.py" />
            <source>That payment is not in this ledger.</source>
            <translation>台账中没有这笔支付。</translation>
        </message>
        <message>
            <location filename="../../planner/session/payment_gate.py" />
            <source>That payment settles nothing that is owed.</source>
            <translation>该付款没有对应的应付款。</translation>
        </message>
        <message>
            <location filename="../../planner/session/contact_matching.py" />
            <source>That question was answered already.</source>
            <translation>该问题已经回答。</translation>
        </message>
        <message>
            <location filename="../../planner/session/sales.py" />
            <source>That receipt is not in this ledger.</source>
            <translation>台账中没有该回款。</translation>
        </message>
        <message>
            <location filename="../../planner/session/receiving.py" />
            <location filename="../../planner/session/sales.py" />
            <source>That receipt was reversed already.</source>
            <translation>该回款已被冲销。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/process_editing.py" />
            <location filename="../../planner/domain/purchases.py" />
            <source>That stage belongs to another process.</source>
            <translation>该阶段属于其他流程。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>The agreement asks to keep the payment from {account}, so nothing can be paid on it.</source>
            <translation>协议要求对{account}隐瞒付款，因此不能据此付款。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/versions.py" />
            <source>The agreement begins on {day}; its terms cannot begin before.</source>
            <translation>协议自 {day} 起生效，条款不能早于该日。</translation>
        </message>
        <message>
            <location filename="../../planner/session/agreements.py" />
            <source>The agreement pays nothing yet: add a direct or a volume part.</source>
            <translation>协议尚未约定任何支付：请添加单笔或累计条款。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>The agreement with {payee} lacks clauses that every agreement has.</source>
            <translation>与{payee}的协议缺少必备条款。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/deals.py" />
            <source>The amount of a contract is at least 0.</source>
            <translation>合同金额不能小于 0。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/new_purchase.py" />
            <location filename="../../planner/domain/purchases.py" />
            <source>The amount of a purchase cannot be negative.</source>
            <translation>采购项目金额不能为负。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/decision.py" />
            <source>The answer</source>
            <translation>结论</translation>
        </message>
        <message>
            <location filename="../../planner/cli.py" />
            <source>The answer could not be written out ({reason}). Ask again, and send it elsewhere.</source>
            <translation>结果无法输出（{reason}）。请换一个输出位置再试一次。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/recomputing.py" />
            <source>The attached data is not that of a statement.</source>
            <translation>所附数据不是对账单的数据。</translation>
        </message>
        <message>
            <location filename="../../planner/session/verifying_papers.py" />
            <source>The attached data is not the data whose digest is printed on the paper.</source>
            <translation>所附数据与单据上印出的数据摘要不符。</translation>
        </message>
        <message>
            <location filename="../../planner/session/verifying_papers.py" />
            <source>The attached data was written by no statement.</source>
            <translation>所附数据不是对账单写出的样子。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>The award is cut to the total that {account} agreed to for {payee}.</source>
            <translation>奖励已按{account}同意给予{payee}的总额上限扣减。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/backups_page.py" />
            <source>The backup was made, opened again and found whole.</source>
            <translation>备份已完成，重新打开检查无误。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>The bank account belongs to somebody else, and {payee} can only be paid in the own name.</source>
            <translation>该银行账户属于他人，{payee}的款项只能付至本人名下账户。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>The bank account is not in the name of {payee}, and the organisation’s money goes to its own account alone.</source>
            <translation>该银行账户不在{payee}名下，单位的款项只能付至其本单位账户。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>The bank account of {payee} is not the one that {account} agreed to.</source>
            <translation>{payee}的收款账户与{account}同意的付款路径不一致。</translation>
        </message>
        <message>
            <location filename="../../planner/session/auditing.py" />
            <source>The bank account was changed</source>
            <translation>银行账户已变更</translation>
        </message>
        <message>
            <location filename="../../planner/session/holders.py" />
            <source>The bank shows {shown}, who is somebody else here. Pay only to an account in the name of {recorded}, or record the right account first.</source>
            <translation>银行显示的户名是 {shown}，在本文件中是另一方。只能付到 {recorded} 名下的账户，或先登记正确的账户。</translation>
        </message>
        <message>
            <location filename="../../planner/session/holders.py" />
            <source>The bank shows “{shown}”, recorded is “{recorded}”. Say why both are the same, or record the right account first.</source>
            <translation>银行显示“{shown}”，登记的是“{recorded}”。请说明两者为何相同，或先登记正确的账户。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/recomputing.py" />
            <source>The base and the tier said to be reached do not fit.</source>
            <translation>基数与所称达到的档位不符。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_steps.py" />
            <source>The base grew by {percent} over {over} as agreed</source>
            <translation>基数较约定的 {over} 增长 {percent}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_steps.py" />
            <source>The base grew by {percent} over {over} of a year before</source>
            <translation>基数较上年同期的 {over} 增长 {percent}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_words.py" />
            <source>The base grows from {before}. A bound of the tiers is so many percent more than that, rounded half up; where that is nothing, the tiers pay nothing.</source>
            <translation>基数的增长以{before}为对比。各档界限为对比基数加上相应百分比，四舍五入；对比基数为零的，各档不计。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>The basis is the money received in {currency}, net of VAT, less refunds, returns and set-offs; freight and charges that are passed on are no part of it. Orders and invoices alone earn nothing.</source>
            <translation>计奖基数为实际收到的 {currency} 货款（不含增值税），扣除退款、退货和抵销；代收代付的运费及费用不计入。仅有订单或发票不计奖。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>The basis is the money received in {currency}, tax included as paid, less refunds, returns and set-offs; freight and charges that are passed on are no part of it. Orders and invoices alone earn nothing.</source>
            <translation>计奖基数为实际收到的 {currency} 货款（含税），扣除退款、退货和抵销；代收代付的运费及费用不计入。仅有订单或发票不计奖。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/party_words.py" />
            <source>The buying organisation’s corporate account</source>
            <translation>采购单位对公账户</translation>
        </message>
        <message>
            <location filename="../../planner/store/verifying.py" />
            <source>The bytes of a paper are missing.</source>
            <translation>缺少一份单据的文件内容。</translation>
        </message>
        <message>
            <location filename="../../planner/store/verifying.py" />
            <source>The bytes of a paper were changed.</source>
            <translation>一份单据的文件内容被改动。</translation>
        </message>
        <message>
            <location filename="../../planner/session/attachments.py" />
            <source>The bytes of {name} were changed.</source>
            <translation>{name} 的内容被改动过。</translation>
        </message>
        <message>
            <location filename="../../planner/session/auditing.py" />
            <location filename="../../planner/session/kept_papers.py" />
            <source>The bytes of {number} are damaged.</source>
            <translation>{number} 的文件内容已损坏。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/passing.py" />
            <source>The card before it stays where it was: nobody said why it goes on.</source>
            <translation>前一张卡片留在原处：未说明为何继续。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/protecting.py" />
            <source>The certificate cannot be opened. Is its passphrase right?</source>
            <translation>无法打开证书。密码是否正确？</translation>
        </message>
        <message>
            <location filename="../../planner/ui/check_page.py" />
            <source>The check could not be finished.</source>
            <translation>检查未能完成。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/provisions_card.py" />
            <source>The clauses on integrity, booking, confidentiality, clawback and personal data, and the notice, are locked. Yours stand after them, in both languages.</source>
            <translation>廉洁、入账、保密、追回、个人信息条款及声明为锁定条款；自拟条款列于其后，中英文各一。</translation>
        </message>
        <message>
            <location filename="../../planner/session/clock_notes.py" />
            <source>The clock of the computer was set back: line {line} of the log says {now} (UTC), the one before it {last}. Dates since then are to be held against other papers.</source>
            <translation>电脑时钟曾被调回：日志第 {line} 行写的是 {now}（UTC），而前一行是 {last}。此后的日期请与其他单据核对。</translation>
        </message>
        <message>
            <location filename="../../planner/session/auditing.py" />
            <source>The clock went back from {last} to {now}</source>
            <translation>时钟由 {last} 退回至 {now}</translation>
        </message>
        <message>
            <location filename="../../planner/session/verifying_codes.py" />
            <source>The code names another workspace’s ledger.</source>
            <translation>二维码所指是另一工作簿的台账。</translation>
        </message>
        <message>
            <location filename="../../planner/session/verifying_papers.py" />
            <source>The code on the page is not the code of its data.</source>
            <translation>页面上的二维码与其数据不符。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/amounts.py" />
            <source>The column “{header}” counts in “{unit}”. Write whole amounts in it.</source>
            <translation>列“{header}”以“{unit}”为单位，请改填完整金额。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/consent_form.py" />
            <source>The consent ends before it begins.</source>
            <translation>同意书的结束日早于开始日。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>The consent for {payee} does not cover {account}.</source>
            <translation>关于{payee}的同意书不包括{account}。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>The consent for {payee} is not signed by somebody who may sign it for {account}.</source>
            <translation>关于{payee}的同意书不是由有权代表{account}的人签署的。</translation>
        </message>
        <message>
            <location filename="../../planner/session/consents.py" />
            <location filename="../../planner/session/held.py" />
            <source>The consent form lacks {what}.</source>
            <translation>同意书缺少：{what}。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>The consent of {account} is in force at the order, the receipt and the payment.</source>
            <translation>{account}的书面同意在下单、回款和支付时均有效。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/consent_form.py" />
            <source>The consent was signed after its last day.</source>
            <translation>同意书在最后一日之后才签署。</translation>
        </message>
        <message>
            <location filename="../../planner/session/copying.py" />
            <source>The copy {file} was not the same; it was removed.</source>
            <translation>副本 {file} 与原件不一致，已删除。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/reading_back.py" />
            <source>The data attached to this PDF is too large for a statement.</source>
            <translation>此PDF所附数据过大，不可能是对账单的数据。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/paper_data.py" />
            <location filename="../../planner/domain/recomputing.py" />
            <location filename="../../planner/session/verifying_papers.py" />
            <source>The data of this paper is damaged.</source>
            <translation>该文件的数据已损坏。</translation>
        </message>
        <message>
            <location filename="../../planner/session/kept_papers.py" />
            <location filename="../../planner/session/pseudonymising.py" />
            <source>The data of {number} is damaged.</source>
            <translation>{number} 的数据已损坏。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_page.py" />
            <source>The day by which half of the money had come. Agree on a payment plan at the deal, and lateness is counted from its days.</source>
            <translation>以一半款项到账的那天计。在成交处约定付款计划后，迟付从约定日算起。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/facts_csv.py" />
            <source>The deal has no name.</source>
            <translation>成交没有名称。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/deals.py" />
            <source>The deal {name} is already in row {first}.</source>
            <translation>成交“{name}”已在第 {first} 行出现。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/warnings.py" />
            <source>The decision maker has never been met.</source>
            <translation>从未见过决策者。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>The declaration of {payee} to be independent of {account} was more than 365 days old at the order.</source>
            <translation>下单时，{payee}关于独立于{account}的声明已超过365天。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>The due-diligence questions about {payee} are answered.</source>
            <translation>关于{payee}的尽职调查问卷已完成。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <source>The employer gets a copy of every statement at</source>
            <translation>每期对账单副本送达单位的地址</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_register.py" />
            <source>The employer has withdrawn its consent; what is not paid yet is held.</source>
            <translation>单位已撤回同意；尚未支付的款项暂扣。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>The employer receives a copy of every statement, and may withdraw its consent at any time by written notice with effect on receipt.</source>
            <translation>每期对账单均抄送单位；单位可随时书面撤回同意，自通知到达时生效。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <location filename="../../planner/ui/money/papers_page.py" />
            <source>The employer's consent</source>
            <translation>单位的书面同意</translation>
        </message>
        <message>
            <location filename="../../planner/session/verifying_papers.py" />
            <source>The entries of the ledger give another closing balance.</source>
            <translation>按台账分录得出的期末余额与此不同。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/recomputing.py" />
            <source>The explanation says {said}, the figures say {figure}.</source>
            <translation>说明中为 {said}，按数字应为 {figure}。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/recomputing.py" />
            <source>The explanation speaks of a base of {said}.</source>
            <translation>说明中的基数为 {said}，与表中不符。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/delimited.py" />
            <source>The file has more than {limit} rows. Import it in parts.</source>
            <translation>文件超过 {limit} 行，请分批导入。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/encodings.py" />
            <source>The file is UTF-8, but damaged near line {row}. Save it again, or choose another encoding.</source>
            <translation>该文件是 UTF-8 编码，但在第 {row} 行附近已损坏，请重新保存，或选择其他编码。</translation>
        </message>
        <message>
            <location filename="../../planner/store/verifying.py" />
            <source>The file is damaged: {said}</source>
            <translation>文件已损坏：{said}</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/encodings.py" />
            <source>The file is not written in {encoding}. Choose another encoding.</source>
            <translation>该文件的编码不是 {encoding}，请选择其他编码。</translation>
        </message>
        <message>
            <location filename="../../planner/session/core.py" />
            <source>The file was read again</source>
            <translation>已重新读取文件</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/facts_csv.py" />
            <source>The first row of the table must name these columns: {columns}.</source>
            <translation>数据表第一行须写明这些列：{columns}。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_rules.py" />
            <location filename="../../planner/ui/money/direct_fields.py" />
            <source>The floor of a deal is more than its cap.</source>
            <translation>每单下限高于上限。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_rules.py" />
            <source>The guarantee of a period is more than its cap.</source>
            <translation>期间保底高于期间上限。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/notes_page.py" />
            <source>The history holds {n} entries about people that are older than {months} months. Erase them, here and in the backups within reach? What is known today stays. This cannot be undone, and nothing before it can be either.</source>
            <translation>历史记录中有 {n} 条关于人员的内容已超过 {months} 个月。要在此处及可访问的备份中删除吗？现在已知的信息保留。此操作无法撤销，此前的操作也不能再撤销。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>The identity of {payee} is checked and on file.</source>
            <translation>{payee}的身份已核实并存档。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/instalments.py" />
            <source>The instalments come to {total}, more than the contract of {contract}.</source>
            <translation>各期合计{total}，超过合同金额{contract}。</translation>
        </message>
        <message>
            <location filename="../../planner/store/verifying.py" />
            <source>The kept sum of {book} is wrong.</source>
            <translation>{book} 的结存金额有误。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/recovery.py" />
            <source>The key is copied; in half a minute it is gone from there.</source>
            <translation>密钥已复制；半分钟后会从剪贴板中清除。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/recovery_sheet.py" />
            <source>The key of this workspace file. It opens the file without the passphrase.</source>
            <translation>本工作簿文件的密钥。无需密码即可打开文件。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/tenures.py" />
            <source>The last day cannot come before the first.</source>
            <translation>最后一天不能早于第一天。</translation>
        </message>
        <message>
            <location filename="../../planner/session/agreements.py" />
            <source>The last day of the terms lies before their first.</source>
            <translation>条款的最后一日早于首日。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_words.py" />
            <source>The last day of these terms is {day}.</source>
            <translation>本条款的最后一日为 {day}。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rescue_page.py" />
            <source>The last good backup is of {when}</source>
            <translation>最近一份完好的备份：{when}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/backups_page.py" />
            <source>The last of each of 10 days, 8 weeks and 12 months stay.</source>
            <translation>保留最近 10 天、8 周、12 个月各自的最后一份。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/what_if_page.py" />
            <source>The last twelve months</source>
            <translation>最近十二个月</translation>
        </message>
        <message>
            <location filename="../../planner/session/payouts.py" />
            <source>The least payout is an amount of money, or nothing.</source>
            <translation>最低支付额应为一笔金额，或为零。</translation>
        </message>
        <message>
            <location filename="../../planner/session/pseudonymising.py" />
            <source>The ledger must keep the name of {name} until {day}. Erase it after that day.</source>
            <translation>台账须将 {name} 的姓名保留至 {day}。请在此日期之后删除。</translation>
        </message>
        <message>
            <location filename="../../planner/session/core.py" />
            <source>The ledger names it, so it stays. Archive it to get it out of the way.</source>
            <translation>台账中有它的记录，因此不能删除。可以归档，不再显示。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/auditor_pack.py" />
            <source>The ledger of the period, every entry</source>
            <translation>本期全部分录</translation>
        </message>
        <message>
            <location filename="../../planner/session/accruals.py" />
            <source>The ledger was accrued as of {last}; it cannot go back to {day}.</source>
            <translation>台账已计提至{last}，不能退回到{day}。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/log_look.py" />
            <source>The log is looked through first. Then it is issued.</source>
            <translation>先核查日志，随后即出具。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/held_card.py" />
            <source>The log keeps it</source>
            <translation>记录会保存</translation>
        </message>
        <message>
            <location filename="../../planner/session/whole_log.py" />
            <source>The log of {file} is not what was written ({where}): nothing is issued from it. Check this workspace, and go back to a backup from before.</source>
            <translation>{file} 的日志与当初写入的不一致（{where}）：不会据此出具任何文件。请检查此工作簿，并恢复到之前的备份。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/pen.py" />
            <source>The logo is not a picture that can be printed. Choose a PNG or JPEG file.</source>
            <translation>该标志不是可打印的图片。请选择 PNG 或 JPEG 文件。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_rules.py" />
            <source>The method interpolated pays amounts: its tiers have no “rate”.</source>
            <translation>interpolated 算法按金额计算，各档不能写“rate”。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>The money goes to the corporate account of {account}.</source>
            <translation>款项付至{account}的对公账户。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>The money goes to the own account of {payee}, as the consent says.</source>
            <translation>款项按同意书付至{payee}本人账户。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>The money goes to the registered business account of {account}.</source>
            <translation>款项付至{account}登记的经营账户。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>The money goes to the registered corporate account of {account} alone.</source>
            <translation>款项只付至{account}登记的对公账户。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/erase_dialog.py" />
            <source>The name in {n} other notes and changes: search the history for it.</source>
            <translation>另有 {n} 条备注或更改中出现此姓名：请在历史记录中搜索。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/backups_page.py" />
            <source>The newest backup is of this very state already.</source>
            <translation>最新的备份已经是当前状态。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/history_page.py" />
            <source>The newest {n}. Search for older ones, or export all.</source>
            <translation>最新的 {n} 条。更早的请搜索，或全部导出。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/notes_page.py" />
            <source>The note was removed.</source>
            <translation>备注已删除。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/people.py" />
            <source>The number {key} already belongs to {name} in row {first}.</source>
            <translation>编号 {key} 已属于第 {first} 行的{name}。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>The order or the money came after the agreement with {payee} had ended.</source>
            <translation>订单或回款晚于与{payee}的协议终止日。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>The order or the money came after the consent of {account} had ended.</source>
            <translation>订单或回款晚于{account}同意书的到期日。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>The order or the money came after {account} had withdrawn its consent.</source>
            <translation>订单或回款晚于{account}撤回同意的日期。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>The order or the money came before {account} signed its consent, so it earns nothing.</source>
            <translation>订单或回款早于{account}签署同意书，因此不计奖励。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>The order was placed before the agreement with {payee} began, so it earns nothing.</source>
            <translation>订单早于与{payee}的协议生效日，因此不计奖励。</translation>
        </message>
        <message>
            <location filename="../../planner/session/verifying_papers.py" />
            <source>The page looks different from what its data prints.</source>
            <translation>页面外观与按其数据打印的不同。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/paper_view.py" />
            <source>The paper is being set...</source>
            <translation>正在生成文件…</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/protect_dialog.py" />
            <source>The paper itself stays as it is. The copy opens only with its passphrase (AES-256); a signature with your own certificate shows that nothing was changed since, not who you are.</source>
            <translation>文件本身保持不变。副本须凭密码打开（AES-256）；用自己的证书签名可表明此后未被更改，但不证明您的身份。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/agreement_page.py" />
            <source>The paper of this program cannot be signed, it still needs: {names}.</source>
            <translation>本软件打印的文本尚不能签署，还缺：{names}。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/recomputing.py" />
            <source>The paper says {said} where {follows} follows from its other figures.</source>
            <translation>单据上为 {said}，而按其他数字应为 {follows}。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>The partner</source>
            <translation>合作伙伴身份</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>The partner acknowledges the receipt of each statement by signature, seal or in writing; that is no waiver of objections.</source>
            <translation>乙方以签字、盖章或书面方式确认收到每期对账单；确认收到不等于放弃异议。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>The partner belongs to the people of {employer}, which has agreed in writing to this agreement by Annex A (consent {number}, signed by {signatory}).</source>
            <translation>乙方属于{employer}的人员；该单位已以附件A（同意书 {number}，签署人 {signatory}）书面同意本协议。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/direct_words.py" />
            <source>The partner earns a {word} of {rate} of all money received on deals it assisted, {due}.</source>
            <translation>合作伙伴协助成交的每笔回款按 {rate} 计{word}，{due}。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>The partner is paid as: {kind}.</source>
            <translation>乙方收款身份：{kind}。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>The partner reports truthfully on the chance to conclude a contract and bears its own costs where none is concluded (in mainland China: Civil Code, Articles 961 to 964).</source>
            <translation>乙方如实报告订立合同的机会；未促成合同的，费用自理（中国大陆：《民法典》第九百六十一条至第九百六十四条）。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/erase_dialog.py" />
            <source>The partner {name} in the ledger, with name and amounts: the law wants them kept until {day}.</source>
            <translation>台账中的合作伙伴 {name} 的姓名和金额：依法须保留至 {day}。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/erase_dialog.py" />
            <source>The partner {name} in the ledger: amounts stay, the name goes if you tick it.</source>
            <translation>台账中的合作伙伴 {name}：金额保留；勾选后删除姓名。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/recomputing.py" />
            <source>The parts add up to {sum}, not to the closing balance {closing}.</source>
            <translation>各项合计为 {sum}，与期末余额 {closing} 不符。</translation>
        </message>
        <message>
            <location filename="../../planner/commands/answer.py" />
            <location filename="../../planner/documents/protecting.py" />
            <source>The passphrase is empty.</source>
            <translation>密码为空。</translation>
        </message>
        <message>
            <location filename="../../planner/session/pseudonymising.py" />
            <source>The payee of {number} was erased. It is not printed again.</source>
            <translation>{number} 的收款方信息已删除，不再重新打印。</translation>
        </message>
        <message>
            <location filename="../../planner/session/kept_papers.py" />
            <source>The payee of {number} was erased: it is not printed again. A copy without names can be made of a statement.</source>
            <translation>{number} 的收款方信息已删除，不再重新打印。对账单可以出具不含姓名的副本。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/voucher.py" />
            <source>The payment</source>
            <translation>付款</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/payouts_page.py" />
            <source>The payment came back</source>
            <translation>支付被退回</translation>
        </message>
        <message>
            <location filename="../../planner/store/verifying.py" />
            <source>The plan was changed without its journal: {kinds}.</source>
            <translation>规划未经日志而被改动：{kinds}。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/pages.py" />
            <source>The poster would have {n} pages. Fold branches away, choose the compact layout or a larger paper.</source>
            <translation>海报将有 {n} 页。请折叠部分分支、改用紧凑排列或选择更大的纸张。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/passphrase_dialog.py" />
            <source>The printed recovery sheet opens nothing any more after this: you get a new key next. Backups that are left as they are, here or elsewhere, keep the old passphrase.</source>
            <translation>此后已打印的恢复单即告失效：下一步会给出新的恢复密钥。未改动的备份（在这里或别处）仍用旧密码。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/trouble.py" />
            <source>The program did not close its file last time</source>
            <translation>程序上次没有关闭文件</translation>
        </message>
        <message>
            <location filename="../../planner/session/withheld.py" />
            <source>The program knows no rule for this partner: ask your accountant and type the tax.</source>
            <translation>本程序没有适用于该合作伙伴的规则：请咨询会计后填写税额。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/rehearsal.py" />
            <source>The purchase moves on to stage {number} {stage}</source>
            <translation>采购进入第 {number} 阶段“{stage}”</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>The rate is above the one that {account} agreed to for {payee}.</source>
            <translation>比例高于{account}同意给予{payee}的上限。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/recomputing.py" />
            <source>The rate is not the {rate} of the terms.</source>
            <translation>费率与条款的 {rate} 不符。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>The rebate stands in the sales contract with {account}.</source>
            <translation>返利条款已写入与{account}的销售合同。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>The registration of {account} is on file and shows one owner.</source>
            <translation>{account}的登记资料已存档，显示只有一名所有者。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/people.py" />
            <source>The reporting lines of rows {rows} run in a circle, so nothing was imported. Mend the file, or choose another reporting column.</source>
            <translation>第 {rows} 行的汇报关系形成循环，因此没有导入任何内容。请修正文件，或选择其他上级列。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/tables.py" />
            <source>The row has more cells than headers; quotation marks may be missing.</source>
            <translation>此行的单元格多于表头，可能缺少引号。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/bank.py" />
            <source>The row has no day.</source>
            <translation>该行没有日期。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/deals.py" />
            <source>The row has nothing for “{field}”.</source>
            <translation>此行的“{field}”为空。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/tables.py" />
            <source>The row holds characters that cannot be stored.</source>
            <translation>此行含有无法保存的字符。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/deals.py" />
            <location filename="../../planner/exchange/people.py" />
            <source>The row is the same as row {first}.</source>
            <translation>此行与第 {first} 行相同。</translation>
        </message>
        <message>
            <location filename="../../planner/session/known_names.py" />
            <source>The row names no account.</source>
            <translation>此行没有写明客户。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/wishes.py" />
            <source>The rows are</source>
            <translation>这些行是</translation>
        </message>
        <message>
            <location filename="../../planner/documents/decision.py" />
            <source>The rules of today answer these inputs differently; this one stands.</source>
            <translation>按现行规则结论不同；原结论仍然有效。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/what_if_page.py" />
            <source>The same engine as the ledger’s. Nothing here is posted or promised.</source>
            <translation>与台账使用同一计算引擎。这里不记账，也不作承诺。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/decision.py" />
            <source>The same inputs give the same answer now.</source>
            <translation>以相同输入复核，结论相同。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/bank_matching.py" />
            <source>The same line stands above.</source>
            <translation>与上面一行相同。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/export_page.py" />
            <source>The same tables, each on a sheet of one file.</source>
            <translation>同样的表格，在一个文件中各占一个工作表。</translation>
        </message>
        <message>
            <location filename="../../planner/session/attachments.py" />
            <source>The scan {name} was erased.</source>
            <translation>扫描件 {name} 已被删除。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/add_account.py" />
            <source>The sector is a fact of the ledger: from then on the account can be archived, not removed.</source>
            <translation>客户性质会记入台账：此后该客户只能归档，不能删除。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>The seller issues a statement for each period: every receipt with its award, the volume, adjustments, amounts held with the reason, payments and the balance.</source>
            <translation>甲方按期出具对账单，列明每笔回款及所计款项、总量、调整、暂缓支付金额及原因、已付款和余额。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/recovery.py" />
            <source>The sheet is saved as {name}.</source>
            <translation>恢复单已保存为 {name}。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consents_page.py" />
            <source>The simplest way is to pay the company itself: it needs no consent. An employer that agrees signs this form before the order.</source>
            <translation>最简单的方式是直接付给单位，无需同意书。单位同意的，须在下单之前签署此表。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/stage_panel.py" />
            <source>The stage of the chosen purchase</source>
            <translation>所选采购项目的阶段</translation>
        </message>
        <message>
            <location filename="../../planner/domain/rehearsal.py" />
            <source>The stage slips by {days} days</source>
            <translation>本阶段推迟 {days} 天</translation>
        </message>
        <message>
            <location filename="../../planner/domain/check.py" />
            <source>The stages of process {id} are not counted from 1.</source>
            <translation>流程 {id} 的阶段没有从 1 开始编号。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/links.py" />
            <source>The strength of a line goes from 1 to 3.</source>
            <translation>关系线强度为1到3。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/facts_csv.py" />
            <source>The table of facts is empty. Its columns are: {columns}.</source>
            <translation>数据表为空。应有的列：{columns}。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>The tax treatment of {payee} is chosen and shown.</source>
            <translation>已选定并列明{payee}的税务处理方式。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/terms_toml.py" />
            <source>The terms are nested too deeply.</source>
            <translation>条款文件嵌套过深。</translation>
        </message>
        <message>
            <location filename="../../planner/session/agreements.py" />
            <source>The terms begin on {begin}, the draft on {day}. Let both begin on one day.</source>
            <translation>条款自 {begin} 起，草稿自 {day} 起。请让两者同日开始。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_table.py" />
            <source>The terms have no key “{key}”. Known here: {known}.</source>
            <translation>条款中没有“{key}”这一项。此处可用：{known}。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/versions.py" />
            <source>The terms in force end on {last}. Let the new ones begin the day after, or sign a new agreement.</source>
            <translation>现行条款至 {last} 止。请让新条款自次日起，或另签新协议。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_table.py" />
            <source>The terms need “{key}”.</source>
            <translation>条款缺少“{key}”。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/targets.py" />
            <source>The terms pay nothing on a single deal of this account and product group ({product})</source>
            <translation>按条款，此客户、此产品组（{product}）的成交不单独计</translation>
        </message>
        <message>
            <location filename="../../planner/domain/targets.py" />
            <source>The terms pay nothing on a single deal of this account without a product group</source>
            <translation>按条款，此客户未注明产品组的成交不单独计</translation>
        </message>
        <message>
            <location filename="../../planner/session/agreements.py" />
            <source>The terms speak of {account}, which is not covered.</source>
            <translation>条款提到 {account}，但协议并未涵盖该客户。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement.py" />
            <source>The terms that apply</source>
            <translation>适用条款</translation>
        </message>
        <message>
            <location filename="../../planner/documents/printable.py" />
            <source>The text “{begin}…” is too long for a paper. Please shorten it.</source>
            <translation>文字“{begin}…”太长，无法打印。请缩短。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_steps.py" />
            <source>The tiers look at the growth: {base} − {over} as agreed = {growth}</source>
            <translation>各档看增长额：{base} − 约定的 {over} = {growth}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_steps.py" />
            <source>The tiers look at the growth: {base} − {over} of a year before = {growth}</source>
            <translation>各档看增长额：{base} − 上年同期的 {over} = {growth}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/tier_words.py" />
            <source>The tiers: {tiers}.</source>
            <translation>各档：{tiers}。</translation>
        </message>
        <message>
            <location filename="../../planner/commands/answer.py" />
            <location filename="../../planner/ui/money/protect_dialog.py" />
            <source>The two passphrases differ.</source>
            <translation>两次输入的密码不一致。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/passphrase_fields.py" />
            <source>The two passphrases differ. Type them again.</source>
            <translation>两次输入的密码不一致，请重新输入。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/process_editing.py" />
            <source>The usual days of a stage go from 1 to {most}.</source>
            <translation>阶段的通常天数为 1 至 {most}。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_words.py" />
            <source>The volume base of a {period} is all money received in it on deals that the partner assisted. {referrals}</source>
            <translation>每一{period}的总量基数为该期间内合作伙伴协助成交的全部回款。{referrals}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/tier_words.py" />
            <source>The volume {word} lies in proportion between the amounts of the two nearest tiers; beyond the last tier it is the last amount.</source>
            <translation>总量{word}在相邻两档金额之间按比例计算；超过最后一档的，按最后一档金额计。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_words.py" />
            <source>The volume {word} of a period is at most {cap}.</source>
            <translation>每一期间的总量{word}至多 {cap}。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_words.py" />
            <source>The volume {word} of a {period} is {due}. Where the agreement begins inside one, what is left of it is the first.</source>
            <translation>每一{period}的总量{word}于{due}。协议在期间中途生效的，该期间的剩余部分为首个期间。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/tier_words.py" />
            <source>The volume {word}: each full {block} of the base earns the rate of the first tier; what is left earns nothing.</source>
            <translation>总量{word}：基数每满 {block}，按第一档的比例计算；不足部分不计。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/tier_words.py" />
            <source>The volume {word}: each part of the base earns the rate of the tier in which it lies.</source>
            <translation>总量{word}：基数的各部分按其所在档的比例分段计算。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/tier_words.py" />
            <source>The volume {word}: each tier left behind pays its rate on the amount where it ends, and the highest tier entered pays its rate on the whole base.</source>
            <translation>总量{word}：已超过的各档按其比例乘以该档终点金额计算，所达到的最高一档按其比例乘以全部基数计算，合并计付。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/tier_words.py" />
            <source>The volume {word}: every tier entered pays its rate on the whole base.</source>
            <translation>总量{word}：所达到的每一档均按其比例乘以全部基数计算，合并计付。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/tier_words.py" />
            <source>The volume {word}: the highest tier entered pays its rate on what lies above its bound.</source>
            <translation>总量{word}：按所达到的最高一档的比例，就超出该档起点的部分计算。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/look_card.py" />
            <source>The window</source>
            <translation>窗口</translation>
        </message>
        <message>
            <location filename="../../planner/domain/stage_dates.py" />
            <source>The window shut with stage {number} {stage}.</source>
            <translation>窗口期已随第 {number} 阶段“{stage}”关闭。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/stage_fields.py" />
            <source>The window shuts here</source>
            <translation>窗口在此关闭</translation>
        </message>
        <message>
            <location filename="../../planner/domain/warnings.py" />
            <source>The window shuts with stage {number} {stage}.</source>
            <translation>进入第 {number} 阶段“{stage}”后窗口关闭。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/warnings.py" />
            <source>The window shuts with stage {number} {stage}. Not reached yet: {names}.</source>
            <translation>进入第 {number} 阶段“{stage}”后窗口关闭。尚未接触：{names}。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/stage_dates.py" />
            <source>The window shuts with stage {number} {stage}: in about {days} days, on {day}.</source>
            <translation>窗口期将随第 {number} 阶段“{stage}”关闭：约 {days} 天后，即 {day}。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/backup_card.py" />
            <source>The workspace of today stays as it is: nothing is ever written over it.</source>
            <translation>现在的工作簿保持不变：绝不会覆盖它。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/today_words.py" />
            <source>The {role} in {stage}, but nobody sits there.</source>
            <translation>{stage}阶段的{role}，但该岗位空缺。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/today_words.py" />
            <source>The {role} in {stage}, but we do not know who it is.</source>
            <translation>{stage}阶段的{role}，但还不知道是谁。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/identity_card.py" />
            <location filename="../../planner/ui/money/partner_form.py" />
            <location filename="../../planner/ui/settings_page.py" />
            <source>Their title</source>
            <translation>签字人职务</translation>
        </message>
        <message>
            <location filename="../../planner/ui/look_card.py" />
            <source>Theme</source>
            <translation>外观</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/ways_in.py" />
            <source>There are no rows to paste. Copy some in a spreadsheet, with their headings.</source>
            <translation>剪贴板中没有可粘贴的行。请在电子表格中连同表头一起复制。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/accounts.py" />
            <source>There are several accounts “{name}”. Rename one first.</source>
            <translation>有多个名为“{name}”的客户，请先给其中一个改名。</translation>
        </message>
        <message>
            <location filename="../../planner/session/intake.py" />
            <source>There are several deals “{name}”.</source>
            <translation>名为“{name}”的成交不止一笔。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/purchases.py" />
            <source>There are several purchases “{name}”. Rename one first.</source>
            <translation>有多个名为“{name}”的采购项目，请先给其中一个改名。</translation>
        </message>
        <message>
            <location filename="../../planner/session/consents.py" />
            <source>There is a consent until {last} already. Let the new one begin after it, or record that it was withdrawn.</source>
            <translation>已有一份有效至 {last} 的同意书。请让新的在其后开始，或登记原同意书已撤回。</translation>
        </message>
        <message>
            <location filename="../../planner/session/intake.py" />
            <source>There is a deal “{name}” already.</source>
            <translation>已有名为“{name}”的成交。</translation>
        </message>
        <message>
            <location filename="../../planner/session/partners.py" />
            <source>There is a partner “{name}” already.</source>
            <translation>已有合作伙伴“{name}”。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>There is evidence of what {payee} did: the introduction or the service.</source>
            <translation>有证据证明{payee}所做的介绍或服务。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/people.py" />
            <source>There is neither a name nor a title.</source>
            <translation>既没有姓名，也没有职务。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/partner_form.py" />
            <source>There is no account yet. Add one first; then say it here.</source>
            <translation>尚无客户。请先添加客户，再在此回答。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/accounts.py" />
            <location filename="../../planner/ui/money/written.py" />
            <source>There is no account “{name}”.</source>
            <translation>没有名为“{name}”的客户。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/statements_page.py" />
            <source>There is no agreement yet.</source>
            <translation>尚无协议。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>There is no bank account to pay {payee} to, and cash cannot be paid.</source>
            <translation>没有可向{payee}付款的银行账户，且不能支付现金。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_steps.py" />
            <source>There is no base of a year before to grow from: the tiers pay nothing</source>
            <translation>上年同期没有基数可供对比：各档不计</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/partner_form.py" />
            <source>There is no cash: what is paid must leave a trace.</source>
            <translation>不支持现金：支付必须留痕。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/mapping.py" />
            <source>There is no column “{column}”. The columns are {choices}.</source>
            <translation>没有名为“{column}”的列。现有各列：{choices}。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/natural_days.py" />
            <source>There is no day “{words}”.</source>
            <translation>没有“{words}”这一天。</translation>
        </message>
        <message>
            <location filename="../../planner/session/intake.py" />
            <source>There is no deal “{name}”.</source>
            <translation>没有名为“{name}”的成交。</translation>
        </message>
        <message>
            <location filename="../../planner/session/decision_records.py" />
            <source>There is no decision {number}.</source>
            <translation>没有判断记录 {number}。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/clipboard.py" />
            <source>There is no list of people on the clipboard.</source>
            <translation>剪贴板上没有人员清单。</translation>
        </message>
        <message>
            <location filename="../../planner/session/auditing.py" />
            <location filename="../../planner/session/kept_papers.py" />
            <source>There is no paper {number}.</source>
            <translation>没有文件 {number}。</translation>
        </message>
        <message>
            <location filename="../../planner/session/partners.py" />
            <source>There is no partner “{name}”.</source>
            <translation>没有合作伙伴“{name}”。</translation>
        </message>
        <message>
            <location filename="../../planner/session/vouchers.py" />
            <source>There is no payment {number}.</source>
            <translation>没有付款 {number}。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/purchases.py" />
            <source>There is no purchase “{name}”.</source>
            <translation>没有名为“{name}”的采购项目。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/rearranging.py" />
            <source>There is no seat before it to report to.</source>
            <translation>前面没有可以汇报的岗位。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/refusal_offers.py" />
            <source>There is no signed agreement between us that covers this business.</source>
            <translation>双方之间没有涵盖该业务的已签协议。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>There is no signed agreement with {payee} in force yet.</source>
            <translation>尚无与{payee}签署并生效的协议。</translation>
        </message>
        <message>
            <location filename="../../planner/session/statements.py" />
            <source>There is no statement {number} of that period.</source>
            <translation>该期间没有对账单 {number}。</translation>
        </message>
        <message>
            <location filename="../../planner/session/reviews.py" />
            <source>There is no statement {number}.</source>
            <translation>没有对账单 {number}。</translation>
        </message>
        <message>
            <location filename="../../planner/session/paper_lives.py" />
            <source>There is no such dispute.</source>
            <translation>没有这项异议。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/today_words.py" />
            <source>There is no way in yet: find somebody who can introduce us.</source>
            <translation>还没有引荐路径：先找到能引荐的人。</translation>
        </message>
        <message>
            <location filename="../../planner/session/intake.py" />
            <source>There is nobody in this file to import.</source>
            <translation>此文件中没有可以导入的人员。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/clipboard.py" />
            <source>There is nothing on the clipboard.</source>
            <translation>剪贴板是空的。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/rehearsal.py" />
            <source>There is nothing to keep: a slip is not a fact yet.</source>
            <translation>没有可采用的内容：推迟尚未成为事实。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/counting.py" />
            <source>These amounts are this partner's own share of the deal: {mine} of {all} parts</source>
            <translation>以上金额为该伙伴在此单中的份额：{all} 份中的 {mine} 份</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/clipboard.py" />
            <source>These are more than {n} lines. Import them as a file.</source>
            <translation>超过 {n} 行。请作为文件导入。</translation>
        </message>
        <message>
            <location filename="../../planner/session/verifying_papers.py" />
            <source>These are not the very bytes that were kept, but their text and look are the same.</source>
            <translation>此文件与留存的文件并非逐字节相同，但文字和版面一致。</translation>
        </message>
        <message>
            <location filename="../../planner/commands/reading.py" />
            <source>These files contain personal data.</source>
            <translation>这些文件含有个人信息。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/what_if_page.py" />
            <source>These terms are in force or drafted: try a variant to change them.</source>
            <translation>这些条款已生效或已起草：要改动请先试一个方案。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/backups_page.py" />
            <source>They lie in a folder beside the workspace.</source>
            <translation>备份存放在工作簿旁边的文件夹中。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/backups_page.py" />
            <source>They lie in {folder}.</source>
            <translation>备份存放在 {folder}。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/roles.py" />
            <source>Thinks all is better than it is</source>
            <translation>过于乐观</translation>
        </message>
        <message>
            <location filename="../../planner/documents/reading_back.py" />
            <source>This PDF has no statement's data attached: it is no statement of this program.</source>
            <translation>此PDF未附对账单数据，不是本软件出具的对账单。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/preview.py" />
            <source>This PDF is damaged and cannot be shown.</source>
            <translation>该 PDF 已损坏，无法显示。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/reading_back.py" />
            <source>This PDF is damaged. Ask for the file again, as it was sent.</source>
            <translation>此PDF已损坏。请对方将原文件重新发来。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/reading_back.py" />
            <source>This PDF is locked with a passphrase. Save a copy without one and verify that.</source>
            <translation>此PDF设有密码。请另存一份无密码的副本再核验。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/purchase_deeds.py" />
            <source>This account has no seats yet. Draw its org chart first.</source>
            <translation>该客户还没有岗位。请先画组织架构图。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/clauses.py" />
            <source>This agreement is written in Chinese.</source>
            <translation>本协议以中文写成。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/clauses.py" />
            <source>This agreement is written in English.</source>
            <translation>本协议以英文写成。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/deal_form.py" />
            <location filename="../../planner/ui/money/partner_form.py" />
            <source>This becomes part of the ledger and cannot be undone.</source>
            <translation>将计入台账，不可撤销。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/erase_dialog.py" />
            <source>This cannot be undone, and nothing before it can be either</source>
            <translation>此操作无法撤销，此前的操作也不能再撤销</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_lines.py" />
            <source>This computer</source>
            <translation>本机</translation>
        </message>
        <message>
            <location filename="../../planner/store/verifying.py" />
            <source>This computer has seen the ledger at line {seen}; this file ends at {here}.</source>
            <translation>这台电脑见过台账的第 {seen} 行，而此文件只到第 {here} 行。</translation>
        </message>
        <message>
            <location filename="../../planner/store/verifying.py" />
            <source>This computer knows another line {seq}: the file was rewritten.</source>
            <translation>这台电脑记得的第 {seq} 行与此不同：文件被重写过。</translation>
        </message>
        <message>
            <location filename="../../planner/session/taking_over.py" />
            <source>This data was exported by a newer version. Update the program.</source>
            <translation>此数据由更新的版本导出，请升级程序。</translation>
        </message>
        <message>
            <location filename="../../planner/session/taking_over.py" />
            <source>This exported data is damaged. Export it again.</source>
            <translation>导出的数据已损坏，请重新导出。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/reading_back.py" />
            <source>This file is not a PDF.</source>
            <translation>此文件不是PDF。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/unlock.py" />
            <source>This file is protected by a passphrase.</source>
            <translation>此文件受密码保护。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/reading_back.py" />
            <source>This file is too large for a statement.</source>
            <translation>此文件过大，不可能是对账单。</translation>
        </message>
        <message>
            <location filename="../../planner/session/verifying_papers.py" />
            <source>This is a copy without names, not the paper.</source>
            <translation>这是不含姓名的副本，不是原件。</translation>
        </message>
        <message>
            <location filename="../../planner/session/verifying_papers.py" />
            <source>This is a preview: it was never issued.</source>
            <translation>这是预览，从未出具。</translation>
        </message>
        <message>
            <location filename="../../planner/session/taking_over.py" />
            <source>This is not exported data of this program.</source>
            <translation>这不是本程序导出的数据。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/paper_data.py" />
            <source>This is not the data of a paper that this program knows.</source>
            <translation>这不是本程序所知文件的数据。</translation>
        </message>
        <message>
            <location filename="../../planner/session/verifying_codes.py" />
            <source>This is not the whole code of a statement. Scan it again.</source>
            <translation>这不是一张对账单的完整二维码内容，请重新扫描。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/ledger_page.py" />
            <source>This ledger is long: it is shown as it was posted, the newest line first.</source>
            <translation>此账目较长：按入账先后显示，最新一行在最前。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/papers_page.py" />
            <source>This partner cannot be paid for the account now. The letter says so without blame and offers what can lawfully be done instead.</source>
            <translation>目前不能就该客户向此合作伙伴付款。信函不作指责，并给出合法的替代办法。</translation>
        </message>
        <message>
            <location filename="../../planner/store/problems.py" />
            <source>This passphrase does not open {file}, or it is not a workspace. Check capitals and keyboard, or type the recovery key of its printed sheet.</source>
            <translation>此密码打不开 {file}，或者它不是工作簿。请检查大小写和键盘，或输入打印的恢复密钥。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/statements_page.py" />
            <source>This period is open until {day}: a preview only.</source>
            <translation>该期间至 {day} 才结束，目前只能预览。</translation>
        </message>
        <message>
            <location filename="../../planner/session/may_be_paid.py" />
            <source>This person cannot be paid. {reason}</source>
            <translation>不能付给此人。{reason}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/purchases.py" />
            <source>This process has no stages. Add one first.</source>
            <translation>此流程没有阶段，请先添加一个。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/page.py" />
            <source>This process has no stages. Add the first one.</source>
            <translation>此流程没有阶段。请添加第一个阶段。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>This program does not judge whether your facts are true, and gives no legal advice.</source>
            <translation>本软件不判断您填写的事实是否真实，也不提供法律意见。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/next_steps.py" />
            <source>This purchase is closed.</source>
            <translation>该采购项目已结束。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/hints.py" />
            <source>This purchase is over: nobody is key now.</source>
            <translation>该采购项目已结束：不再有关键人。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/private_words.py" />
            <source>This sounds private ({matters}): “{words}”. Keep to business, and to what you could show this person.</source>
            <translation>这像是私人事务（{matters}）：“{words}”。请只写与业务有关、也可以给本人看的内容。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/process_editing.py" />
            <location filename="../../planner/domain/purchases.py" />
            <source>This stage has no such evidence.</source>
            <translation>此阶段没有这项证据。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/process_editing.py" />
            <location filename="../../planner/domain/purchases.py" />
            <source>This stage is no longer in use.</source>
            <translation>此阶段已停用。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>This was earned in time, but the consent of {account} has ended, so it is held.</source>
            <translation>该款项在有效期内计提，但{account}的同意书已到期，因此暂停支付。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>This was earned in time, but {account} has withdrawn its consent, so it is held.</source>
            <translation>该款项在有效期内计提，但{account}已撤回同意，因此暂停支付。</translation>
        </message>
        <message>
            <location filename="../../planner/session/verifying_codes.py" />
            <location filename="../../planner/session/verifying_papers.py" />
            <source>This workspace has issued no statement {number}.</source>
            <translation>此工作簿未出具过对账单 {number}。</translation>
        </message>
        <message>
            <location filename="../../planner/session/verifying_codes.py" />
            <location filename="../../planner/session/verifying_papers.py" />
            <source>This workspace has issued {number} with other data.</source>
            <translation>此工作簿出具的 {number} 数据与此不同。</translation>
        </message>
        <message>
            <location filename="../../planner/session/recovery.py" />
            <location filename="../../planner/ui/recovery.py" />
            <source>This workspace has no passphrase, and so no recovery key.</source>
            <translation>此工作簿没有密码，因此也没有恢复密钥。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/main_window.py" />
            <source>This workspace has no passphrase. Set one first: File, Passphrase.</source>
            <translation>此工作簿没有密码。请先设置：文件 ▸ 密码。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/safety_card.py" />
            <source>This workspace has no passphrase: it does not lock. File, Passphrase sets one.</source>
            <translation>此工作簿没有密码，不会锁定。可用“文件 ▸ 密码”设置。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/page.py" />
            <source>This year, over all partners:</source>
            <translation>今年，全部合作伙伴：</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement.py" />
            <location filename="../../planner/domain/party_words.py" />
            <source>Three-party disclosed incentive agreement</source>
            <translation>三方披露激励协议</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rehearsal/page.py" />
            <source>Throw away</source>
            <translation>放弃</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/days.py" />
            <source>Thursday</source>
            <translation>星期四</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/passing.py" />
            <source>Tick what is there, or say why it goes on without the rest.</source>
            <translation>请勾选已具备的依据，或说明为何缺少其余依据仍继续。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rehearsal/page.py" />
            <source>Tick what might happen. Nothing is changed until you keep it.</source>
            <translation>勾选可能发生的情况。采用之前不会改动任何数据。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/due_page.py" />
            <source>Tick what was paid.</source>
            <translation>勾选已支付的款项。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/method_picker.py" />
            <source>Tier by tier</source>
            <translation>逐档计算</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_why.py" />
            <source>Tier up to {bound}: {product}</source>
            <translation>至 {bound} 为止的一档：{product}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/tiers_grid.py" />
            <source>Tier {n}: amount</source>
            <translation>第 {n} 档：金额</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/tiers_grid.py" />
            <source>Tier {n}: and once</source>
            <translation>第 {n} 档：另加固定额</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/tiers_grid.py" />
            <source>Tier {n}: from</source>
            <translation>第 {n} 档：起点</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/tiers_grid.py" />
            <source>Tier {n}: rate</source>
            <translation>第 {n} 档：比例</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_rules.py" />
            <source>Tiers go by percent of growth all together, or none does.</source>
            <translation>各档要么都按增长百分比，要么都不按。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/volume_fields.py" />
            <source>Tiers look at</source>
            <translation>档位依据</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/held_card.py" />
            <source>Time alone lets nothing out. Older than a year, it is to be reviewed.</source>
            <translation>时间本身不会放行任何款项。超过一年的列入复核清单。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/tenure_fields.py" />
            <source>Time of {name} on this seat</source>
            <translation>{name} 在此岗位的任期</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Time on a seat</source>
            <translation>任职</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Time then</source>
            <translation>当时时间</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <location filename="../../planner/session/bringing.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/money/consent_fields.py" />
            <location filename="../../planner/ui/money/held_card.py" />
            <source>Title</source>
            <translation>职务</translation>
        </message>
        <message>
            <location filename="../../planner/documents/auditor_pack.py" />
            <location filename="../../planner/session/history_words.py" />
            <source>To</source>
            <translation>至</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <source>To (twelve months at most)</source>
            <translation>至（最长十二个月）</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement.py" />
            <source>To account ending {digits}</source>
            <translation>付至尾号 {digits}</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>To be attested above</source>
            <translation>超过须书面确认</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_page.py" />
            <source>To be earned</source>
            <translation>将计提</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_chart.py" />
            <source>To be earned by partners</source>
            <translation>合作伙伴将计提</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/stage_fields.py" />
            <source>To be seen before it goes on</source>
            <translation>进入下一阶段前应看到</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/papers_page.py" />
            <source>To be signed by the employer before the first order; with what is recorded, or with lines to fill in.</source>
            <translation>须由单位在首次订货前签署；填有已登记内容，或留空手填。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_page.py" />
            <source>To collect</source>
            <translation>待催收</translation>
        </message>
        <message>
            <location filename="../../planner/commands/writing.py" />
            <source>To confirm before anybody earns:</source>
            <translation>开始计提之前需要确认：</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement_tables.py" />
            <source>To the base</source>
            <translation>计入基数</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <source>To the employee</source>
            <translation>致收款人</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/life_card.py" />
            <source>To whom, and how</source>
            <translation>发给谁、以何种方式</translation>
        </message>
        <message>
            <location filename="../../planner/ui/pages.py" />
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <location filename="../../planner/domain/worked_example.py" />
            <location filename="../../planner/ui/money/why_card.py" />
            <source>Together</source>
            <translation>合计</translation>
        </message>
        <message>
            <location filename="../../planner/commands/reading.py" />
            <source>Together: {total}</source>
            <translation>合计：{total}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/arrangement.py" />
            <source>Top down</source>
            <translation>自上而下</translation>
        </message>
        <message>
            <location filename="../../planner/domain/guarantees.py" />
            <source>Topped up by {missing}</source>
            <translation>补足 {missing}</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement_tables.py" />
            <source>Total</source>
            <translation>合计</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/playbook_fields.py" />
            <location filename="../../planner/ui/roles/playbook_card.py" />
            <source>Trap</source>
            <translation>陷阱</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/what_if_page.py" />
            <source>Try a variant of it</source>
            <translation>以此试一个方案</translation>
        </message>
        <message>
            <location filename="../../planner/ui/keeping.py" />
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <location filename="../../planner/ui/keeping.py" />
            <source>Try to write</source>
            <translation>尝试写入</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/days.py" />
            <source>Tuesday</source>
            <translation>星期二</translation>
        </message>
        <message>
            <location filename="../../planner/domain/links.py" />
            <source>Turn a line around</source>
            <translation>调转连线方向</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/link_fields.py" />
            <location filename="../../planner/ui/chart/menu.py" />
            <source>Turn around</source>
            <translation>调转方向</translation>
        </message>
        <message>
            <location filename="../../planner/domain/tenures.py" />
            <source>Two people are needed to change places.</source>
            <translation>对调需要两个岗位上都有人。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/check.py" />
            <source>Two people sit on seat {id}.</source>
            <translation>岗位 {id} 上有两人任职。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/protect_dialog.py" />
            <source>Type a passphrase, choose a certificate, or both.</source>
            <translation>请输入密码、选择证书，或两者兼有。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/passphrase_fields.py" />
            <source>Type a passphrase, or choose to leave the file open.</source>
            <translation>请输入密码，或选择不加密。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/recovery_sheet.py" />
            <source>Type it where the passphrase is asked for, without spaces or with them; capital and small letters are the same. Only 0 to 9 and A to F occur.</source>
            <translation>在要求输入密码处输入，有无空格均可，不分大小写。只含数字 0 至 9 和字母 A 至 F。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/capture_dialog.py" />
            <source>Type or paste a list</source>
            <translation>输入或粘贴清单</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/menu.py" />
            <location filename="../../planner/ui/chart/page.py" />
            <location filename="../../planner/ui/chart/toolbar.py" />
            <source>Type or paste a list...</source>
            <translation>输入或粘贴清单…</translation>
        </message>
        <message>
            <location filename="../../planner/session/holders.py" />
            <source>Type the account holder as the bank shows it. It is compared with “{recorded}”.</source>
            <translation>请输入银行显示的户名，将与“{recorded}”核对。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/passphrase_dialog.py" />
            <source>Type the passphrase of today.</source>
            <translation>请输入现在的密码。</translation>
        </message>
        <message>
            <location filename="../../planner/session/payouts.py" />
            <source>Type the reference, as on the bank line or the credit note.</source>
            <translation>请输入凭证号，与银行流水或贷项通知单一致。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/signoff_fields.py" />
            <source>Type: {words}</source>
            <translation>请输入：{words}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/words.py" />
            <source>UTF-16</source>
            <translation>UTF-16</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/words.py" />
            <source>UTF-16, high byte first</source>
            <translation>UTF-16（高位在前）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/words.py" />
            <source>UTF-16, low byte first</source>
            <translation>UTF-16（低位在前）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/words.py" />
            <source>UTF-32</source>
            <translation>UTF-32</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/words.py" />
            <source>UTF-8</source>
            <translation>UTF-8</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_lines.py" />
            <location filename="../../planner/session/people_data.py" />
            <source>Undone: {change}</source>
            <translation>撤销：{change}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/menu.py" />
            <source>Unfold</source>
            <translation>展开</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/toolbar.py" />
            <source>Unfold all</source>
            <translation>全部展开</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/provisions_card.py" />
            <source>United Kingdom</source>
            <translation>英国</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/provisions_card.py" />
            <source>United States</source>
            <translation>美国</translation>
        </message>
        <message>
            <location filename="../../planner/domain/outline_out.py" />
            <location filename="../../planner/domain/roles.py" />
            <location filename="../../planner/ui/accounts_page.py" />
            <source>Unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <location filename="../../planner/ui/unlock.py" />
            <source>Unlock</source>
            <translation>解锁</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/purchase_deeds.py" />
            <source>Unpin</source>
            <translation>取消指定</translation>
        </message>
        <message>
            <location filename="../../planner/domain/person_sheet.py" />
            <location filename="../../planner/session/history_words.py" />
            <source>Until</source>
            <translation>至</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/reviews_cards.py" />
            <source>Until it is answered, the relation counts as not known.</source>
            <translation>回答之前，该关系视为不清楚。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/add_account.py" />
            <source>Until its sector is known, nobody can be paid for business there.</source>
            <translation>性质弄清之前，不能就该客户的业务向任何人支付。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/variants_grid.py" />
            <source>Until {amount} is received ({volume}), “{name}” costs more than “{first}”; from there on it does not.</source>
            <translation>回款不到 {amount}（{volume}）时，“{name}”比“{first}”贵；达到后则不然。</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Up to line</source>
            <translation>截至行号</translation>
        </message>
        <message>
            <location filename="../../planner/domain/party_words.py" />
            <source>Used to work for it</source>
            <translation>曾在该单位任职</translation>
        </message>
        <message>
            <location filename="../../planner/domain/processes.py" />
            <location filename="../../planner/ui/roles/columns.py" />
            <source>User</source>
            <translation>使用者</translation>
        </message>
        <message>
            <location filename="../../planner/ui/settings_page.py" />
            <source>Usual currency</source>
            <translation>常用币种</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/processes/stage_fields.py" />
            <location filename="../../planner/ui/processes/stage_model.py" />
            <source>Usual days</source>
            <translation>通常天数</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/promptness_words.py" />
            <source>Usually {n} days after the money came in, at worst {worst}.</source>
            <translation>通常在回款到账后 {n} 天支付，最长 {worst} 天。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/promptness_words.py" />
            <source>Usually {n} days after the promised day, at worst {worst} days after it.</source>
            <translation>通常比承诺日期晚 {n} 天，最多晚 {worst} 天。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/promptness_words.py" />
            <source>Usually {n} days before the promised day, at worst {worst} days after it.</source>
            <translation>通常比承诺日期早 {n} 天，最多晚 {worst} 天。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/promptness_words.py" />
            <source>Usually {n} days before the promised day, never later than it.</source>
            <translation>通常比承诺日期早 {n} 天，从未逾期。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/basis_fields.py" />
            <source>VAT, rounding and the last day</source>
            <translation>增值税、取整与最后一日</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement.py" />
            <source>VOID</source>
            <translation>作废</translation>
        </message>
        <message>
            <location filename="../../planner/domain/org.py" />
            <location filename="../../planner/domain/outline_out.py" />
            <location filename="../../planner/ui/board/card_faces.py" />
            <location filename="../../planner/ui/chart/capture_dialog.py" />
            <source>Vacant</source>
            <translation>空缺</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/menu.py" />
            <source>Vacate</source>
            <translation>空出岗位</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/seat_fields.py" />
            <source>Vacate the seat</source>
            <translation>空出此岗位</translation>
        </message>
        <message>
            <location filename="../../planner/domain/charting.py" />
            <source>Vacate {name}</source>
            <translation>{name} 离任</translation>
        </message>
        <message>
            <location filename="../../planner/documents/decision.py" />
            <location filename="../../planner/session/history_words.py" />
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <location filename="../../planner/session/bringing.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/money/receipts_card.py" />
            <source>Value date</source>
            <translation>到账日</translation>
        </message>
        <message>
            <location filename="../../planner/domain/person_sheet.py" />
            <source>Value, how we know it</source>
            <translation>判断及依据</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/what_if_page.py" />
            <source>Variant {n}</source>
            <translation>方案 {n}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/what_if_page.py" />
            <source>Variants side by side</source>
            <translation>方案并列比较</translation>
        </message>
        <message>
            <location filename="../../planner/documents/auditor_pack.py" />
            <location filename="../../planner/documents/decision.py" />
            <location filename="../../planner/ui/money/papers_page.py" />
            <source>Verdict</source>
            <translation>结论</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/money/version_choice.py" />
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Version of terms</source>
            <translation>条款版本</translation>
        </message>
        <message>
            <location filename="../../planner/ui/about.py" />
            <source>Version {version}, Qt {qt}, Python {python}</source>
            <translation>版本 {version}，Qt {qt}，Python {python}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/roles.py" />
            <source>Veto</source>
            <translation>否决</translation>
        </message>
        <message>
            <location filename="../../planner/domain/actions.py" />
            <source>Visit</source>
            <translation>拜访</translation>
        </message>
        <message>
            <location filename="../../planner/ui/plan/entry.py" />
            <source>Visit {name} </source>
            <translation>拜访{name} </translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Void number</source>
            <translation>作废编号</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_values.py" />
            <location filename="../../planner/ui/money/ledger_page.py" />
            <location filename="../../planner/ui/money/variants_grid.py" />
            <source>Volume</source>
            <translation>总量</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/terms_editor.py" />
            <source>Volume award</source>
            <translation>总量计提</translation>
        </message>
        <message>
            <location filename="../../planner/domain/statement.py" />
            <source>Volume award from {first} to {last}: terms changed</source>
            <translation>总量奖励（{first} 至 {last}）：条款已变更</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <source>Volume award, at most</source>
            <translation>总量比例上限</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement_tables.py" />
            <source>Volume award, {period}</source>
            <translation>总量奖励，{period}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/ledger_page.py" />
            <source>Volume base, {period}</source>
            <translation>总量基数，{period}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/terms_editor.py" />
            <source>Volume commission</source>
            <translation>总量佣金</translation>
        </message>
        <message>
            <location filename="../../planner/session/ledger_lines.py" />
            <source>Volume commission · base {base} · {period}</source>
            <translation>总量佣金 · 基数 {base} · {period}</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement_tables.py" />
            <source>Volume commission, {period}</source>
            <translation>总量佣金，{period}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/terms_editor.py" />
            <source>Volume rebate</source>
            <translation>总量返利</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement_tables.py" />
            <source>Volume rebate and commission, {period}</source>
            <translation>总量返利与佣金，{period}</translation>
        </message>
        <message>
            <location filename="../../planner/session/ledger_lines.py" />
            <source>Volume rebate · base {base} · {period}</source>
            <translation>总量返利 · 基数 {base} · {period}</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement_tables.py" />
            <source>Volume rebate, {period}</source>
            <translation>总量返利，{period}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/versions.py" />
            <source>Volume terms change only where a period begins. Let this version begin on {start} or {end}.</source>
            <translation>总量条款只能在期间开始时变更。请让本版本自 {start} 或 {end} 起生效。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/words_cards.py" />
            <source>Volume, base {base}</source>
            <translation>总量，基数 {base}</translation>
        </message>
        <message>
            <location filename="../../planner/session/partner_books.py" />
            <source>Volume, {period}</source>
            <translation>总量，{period}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/worked_example.py" />
            <source>Volume: {how}</source>
            <translation>总量：{how}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/payouts_page.py" />
            <source>Voucher...</source>
            <translation>凭单…</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/ledger_page.py" />
            <location filename="../../planner/ui/money/partners_page.py" />
            <source>Waits for customer's payment</source>
            <translation>待客户回款</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/ledger_page.py" />
            <source>Waits on deals paid in part</source>
            <translation>部分回款的成交待回款</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Waiver</source>
            <translation>放弃</translation>
        </message>
        <message>
            <location filename="../../planner/domain/person_sheet.py" />
            <source>Wanted coverage</source>
            <translation>目标接触深度</translation>
        </message>
        <message>
            <location filename="../../planner/domain/roles.py" />
            <source>Wants more</source>
            <translation>想要更多</translation>
        </message>
        <message>
            <location filename="../../planner/domain/roles.py" />
            <source>Wants us in</source>
            <translation>希望我们入选</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Warning</source>
            <translation>预警</translation>
        </message>
        <message>
            <location filename="../../planner/commands/reading.py" />
            <location filename="../../planner/ui/processes/limits.py" />
            <location filename="../../planner/ui/processes/page.py" />
            <location filename="../../planner/ui/roles/cards.py" />
            <source>Warnings</source>
            <translation>预警</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rehearsal/outlook_cards.py" />
            <source>Warnings that come</source>
            <translation>新增预警</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rehearsal/outlook_cards.py" />
            <source>Warnings that go</source>
            <translation>消除的预警</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rehearsal/outlook_cards.py" />
            <source>Warnings that stay</source>
            <translation>仍有的预警</translation>
        </message>
        <message>
            <location filename="../../planner/domain/warnings.py" />
            <source>Watch</source>
            <translation>关注</translation>
        </message>
        <message>
            <location filename="../../planner/commands/reading.py" />
            <location filename="../../planner/ui/chart/hints.py" />
            <location filename="../../planner/ui/rehearsal/outlook_cards.py" />
            <source>Way in</source>
            <translation>进入路径</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/page.py" />
            <source>Way in on the chart</source>
            <translation>在图上显示切入路径</translation>
        </message>
        <message>
            <location filename="../../planner/documents/account_plan.py" />
            <location filename="../../planner/ui/chart/hints.py" />
            <location filename="../../planner/ui/rehearsal/outlook_cards.py" />
            <source>Way in to the key person</source>
            <translation>通向关键人的路径</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/hints.py" />
            <source>Way in to {name}</source>
            <translation>通向{name}的路径</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/next_steps.py" />
            <source>Way in: {names}</source>
            <translation>切入路径：{names}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/today_words.py" />
            <source>Way in: {names}.</source>
            <translation>引荐路径：{names}。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/hints.py" />
            <source>Way {n}</source>
            <translation>路径 {n}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/money_lines.py" />
            <source>Ways out</source>
            <translation>处理办法</translation>
        </message>
        <message>
            <location filename="../../planner/domain/refusal_offers.py" />
            <source>We can give {account} the discount openly on the invoice.</source>
            <translation>我们可以在发票上向{account}明示折扣。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/refusal_offers.py" />
            <source>We can grant the same terms openly to {account} itself, as a rebate on its invoice or by credit note.</source>
            <translation>我们可以按相同条件向{account}本单位公开返利，列于发票或贷项通知单。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/refusal_offers.py" />
            <source>We can recognise it through the payroll.</source>
            <translation>我们可以通过工资予以体现。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/refusal_offers.py" />
            <source>We can sign an agreement for the orders to come.</source>
            <translation>我们可以就今后的订货签订协议。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/refusal_offers.py" />
            <source>We cannot agree to keep a payment from {account}.</source>
            <translation>我们不能同意对{account}隐瞒款项。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/unknowns.py" />
            <source>We do not know who is {seat}.</source>
            <translation>不知道{seat}是谁。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/warnings.py" />
            <source>We have no coach here.</source>
            <translation>此项目中没有教练。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/warnings.py" />
            <source>We have no contact in this purchase.</source>
            <translation>此项目中我方没有任何联系人。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/refusal_offers.py" />
            <source>We have no declaration of independence from before the order.</source>
            <translation>我们没有订货之前的独立声明。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/refusal.py" />
            <source>We keep to this for everybody. It says nothing about you or your work, and we would like to go on working together.</source>
            <translation>这一做法对所有人一视同仁，并非针对您或您的工作；我们希望继续合作。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/warnings.py" />
            <source>We know only {n} of them: {names}.</source>
            <translation>其中我们只认识 {n} 人：{names}。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <source>We may withdraw this consent at any time by written notice, with effect on receipt. It covers nothing that was ordered or received before it was signed.</source>
            <translation>我单位可随时书面撤回本同意，自通知到达时生效。本同意不涵盖签署之前的订单或到账。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/rehearsal.py" />
            <source>We meet {name}</source>
            <translation>我方与{name}见面</translation>
        </message>
        <message>
            <location filename="../../planner/domain/refusal_offers.py" />
            <source>We pay only by bank transfer to an account in the payee's own name.</source>
            <translation>我们只通过银行转账付至收款人本名账户。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/rehearsal.py" />
            <source>We win {name} over</source>
            <translation>我方争取到{name}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/passphrase.py" />
            <source>Weak: four or five words nobody puts together are better.</source>
            <translation>较弱：用四五个互不相关的词更好。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/days.py" />
            <source>Wednesday</source>
            <translation>星期三</translation>
        </message>
        <message>
            <location filename="../../planner/domain/process_editing.py" />
            <source>Weigh roles in {name}</source>
            <translation>设定 {name} 的角色权重</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/columns.py" />
            <source>Weight now</source>
            <translation>当前权重</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/deciders.py" />
            <source>Weight {n}</source>
            <translation>权重 {n}</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Weights of the roles</source>
            <translation>角色权重</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/history.py" />
            <source>Went on without: {evidence}</source>
            <translation>缺少以下依据仍继续：{evidence}</translation>
        </message>
        <message>
            <location filename="../../planner/documents/voucher.py" />
            <source>Went to the employer</source>
            <translation>付至单位</translation>
        </message>
        <message>
            <location filename="../../planner/documents/auditor_pack.py" />
            <location filename="../../planner/documents/voucher.py" />
            <location filename="../../planner/domain/person_sheet.py" />
            <location filename="../../planner/session/history_lines.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/history_page.py" />
            <location filename="../../planner/ui/money/ledger_page.py" />
            <location filename="../../planner/ui/money/payouts_page.py" />
            <location filename="../../planner/ui/plan/details.py" />
            <location filename="../../planner/ui/plan/lists.py" />
            <source>What</source>
            <translation>事项</translation>
        </message>
        <message>
            <location filename="../../planner/domain/direct_words.py" />
            <source>What a receipt earns on such a deal is held back and becomes payable {n} days after it.</source>
            <translation>此类成交每笔回款所计金额暂扣，回款满 {n} 日后方可支付。</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>What became of a paper</source>
            <translation>文件后续情况</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/life_card.py" />
            <source>What became of it</source>
            <translation>后续情况</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/life_card.py" />
            <source>What became of {number}</source>
            <translation>{number} 的后续情况</translation>
        </message>
        <message>
            <location filename="../../planner/documents/refusal.py" />
            <source>What can be done instead:</source>
            <translation>可以这样做：</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/time_travel.py" />
            <location filename="../../planner/ui/chart/what_changed.py" />
            <source>What changed</source>
            <translation>变更情况</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/time_travel.py" />
            <source>What changed as PDF</source>
            <translation>变更情况 PDF</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/time_bar.py" />
            <source>What changed as PDF...</source>
            <translation>变更情况 PDF…</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/side.py" />
            <source>What comes in</source>
            <translation>导入结果</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/procurement_page.py" />
            <source>What does this account want to buy? Its purchase goes through the stages of its own process.</source>
            <translation>该客户想采购什么？采购项目会沿客户自己的流程逐阶段推进。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/questions.py" />
            <source>What does {name} hold against us?</source>
            <translation>{name}对我方有什么顾虑？</translation>
        </message>
        <message>
            <location filename="../../planner/domain/questions.py" />
            <source>What does {name} think of us?</source>
            <translation>{name}怎么看我方？</translation>
        </message>
        <message>
            <location filename="../../planner/session/payment_gate.py" />
            <source>What goes to the employer and to the payee is paid separately.</source>
            <translation>付给单位的和付给收款人的须分开支付。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/erase_dialog.py" />
            <source>What goes, here and in the backups within reach</source>
            <translation>将删除（此处及可访问的备份中）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/life_card.py" />
            <source>What happened</source>
            <translation>发生了什么</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_page.py" />
            <source>What happens if</source>
            <translation>假如</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>What happens there</source>
            <translation>本阶段工作</translation>
        </message>
        <message>
            <location filename="../../planner/ui/pages.py" />
            <source>What if</source>
            <translation>试算</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rehearsal/page.py" />
            <source>What if...</source>
            <translation>假如…</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement_articles.py" />
            <source>What is earned, and when</source>
            <translation>计奖条件</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>What is in it for them</source>
            <translation>个人所得</translation>
        </message>
        <message>
            <location filename="../../planner/ui/check_page.py" />
            <source>What is not as it should be</source>
            <translation>异常情况</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/group_fields.py" />
            <source>What is set here is set for all of them, and undone at once.</source>
            <translation>这里的设置对所有选中的岗位生效，一次撤销即可恢复。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/history_page.py" />
            <source>What it changed</source>
            <translation>更改内容</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/receipts_card.py" />
            <source>What it earns</source>
            <translation>计提情况</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/reviews_cards.py" />
            <source>What it really is</source>
            <translation>实际关系</translation>
        </message>
        <message>
            <location filename="../../planner/documents/decision.py" />
            <source>What it says</source>
            <translation>含义</translation>
        </message>
        <message>
            <location filename="../../planner/session/checking_payments.py" />
            <source>What it sets off does not add up to 0.</source>
            <translation>抵扣部分合计不为零。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/voucher.py" />
            <source>What it settles</source>
            <translation>结清事项</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rehearsal/page.py" />
            <source>What might happen</source>
            <translation>可能发生的情况</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_words.py" />
            <source>What money of the last {n} days adds to the volume {word} is held back until those days are over.</source>
            <translation>回款未满 {n} 日的，其所增加的总量{word}暂扣，满日后方可支付。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/due_page.py" />
            <source>What partners have earned and may be paid stands here, the earliest promise first.</source>
            <translation>合作伙伴已赚得且可以支付的款项列在这里，承诺日期最早的在前。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/sector_note.py" />
            <source>What shows it</source>
            <translation>证明材料</translation>
        </message>
        <message>
            <location filename="../../planner/ui/erase_dialog.py" />
            <source>What stays</source>
            <translation>将保留</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rescue_page.py" />
            <source>What the damaged file still gives</source>
            <translation>损坏的文件中仍可读出的内容</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <source>What the employee gets</source>
            <translation>其所得</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <source>What the employer states</source>
            <translation>单位声明</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement.py" />
            <source>What the partner earns</source>
            <translation>计奖条款</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/life_card.py" />
            <source>What the partner says is wrong</source>
            <translation>合作伙伴认为有误之处</translation>
        </message>
        <message>
            <location filename="../../planner/documents/decision.py" />
            <source>What the rules were told</source>
            <translation>规则所依输入</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_words.py" />
            <source>What the tiers call the base is the growth: what the volume base exceeds {before}.</source>
            <translation>各档所称基数为增长额，即总量基数超出{before}的部分。</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>What they answer for</source>
            <translation>所负责的结果</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/new_purchase_form.py" />
            <source>What they buy</source>
            <translation>采购内容</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>What they care about</source>
            <translation>关心什么</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/person_panel.py" />
            <source>What they want for their own work</source>
            <translation>对本职工作的期望</translation>
        </message>
        <message>
            <location filename="../../planner/documents/recovery_sheet.py" />
            <source>What this is</source>
            <translation>这是什么</translation>
        </message>
        <message>
            <location filename="../../planner/documents/recovery_sheet.py" />
            <source>What this is not</source>
            <translation>这不是什么</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>What to ask</source>
            <translation>问什么</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>What to avoid</source>
            <translation>避免什么</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/processes/playbook_fields.py" />
            <location filename="../../planner/ui/roles/playbook_card.py" />
            <source>What to do</source>
            <translation>怎么做</translation>
        </message>
        <message>
            <location filename="../../planner/documents/account_plan.py" />
            <source>What to watch</source>
            <translation>注意事项</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/life_card.py" />
            <source>What was answered</source>
            <translation>如何答复</translation>
        </message>
        <message>
            <location filename="../../planner/documents/decision.py" />
            <source>What was asked</source>
            <translation>判断事项</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/reviews_cards.py" />
            <source>What was done</source>
            <translation>办理事项</translation>
        </message>
        <message>
            <location filename="../../planner/session/forgetting.py" />
            <source>What was erased here may still stand in these files, which could not be gone through: {names}. Remove those you do not need; the others are tried again at the next start.</source>
            <translation>以下文件无法逐一清理，可能仍含有已在这里清除的内容：{names}。请删除不需要的文件；其余的下次打开时会再试。</translation>
        </message>
        <message>
            <location filename="../../planner/session/partners.py" />
            <source>What was recorded bars payment for those days. The new fact counts from today.</source>
            <translation>已有记录表明那些日子不得付款。新的情况自今天起算。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/person_sheet.py" />
            <source>What we believe</source>
            <translation>判断事项</translation>
        </message>
        <message>
            <location filename="../../planner/documents/account_plan.py" />
            <source>What we do not know</source>
            <translation>尚不掌握的信息</translation>
        </message>
        <message>
            <location filename="../../planner/documents/person_sheet.py" />
            <source>What we keep about a person</source>
            <translation>个人信息明细</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/capture_dialog.py" />
            <source>What will be added</source>
            <translation>将要添加的内容</translation>
        </message>
        <message>
            <location filename="../../planner/session/payment_routes.py" />
            <source>What {payee} earns here goes to more than one bank account. End the agreement and sign one for each buying organisation.</source>
            <translation>{payee}在此所得须付往不止一个账户。请终止该协议，与每家采购单位分别签订。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/refusal.py" />
            <source>Whatever has been promised by word of mouth before does not change this. You may show this letter to {account} and to anybody who advises you.</source>
            <translation>此前的口头承诺不影响上述结论。您可将本函出示给{account}以及您的顾问。</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_lines.py" />
            <location filename="../../planner/ui/history_page.py" />
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/limits.py" />
            <source>When each warning strikes in this workspace, and what it asks for.</source>
            <translation>本工作簿何时发出各项预警，以及应做什么。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/capture_dialog.py" />
            <location filename="../../planner/ui/check_page.py" />
            <source>Where</source>
            <translation>位置</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rescue_page.py" />
            <source>Where a backup lies</source>
            <translation>备份所在位置</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Where a payout went</source>
            <translation>支付去向</translation>
        </message>
        <message>
            <location filename="../../planner/ui/backups_page.py" />
            <source>Where backups go</source>
            <translation>备份存放位置</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/partner_form.py" />
            <source>Where does the money go?</source>
            <translation>款项付至何处</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <source>Where it is published</source>
            <translation>号码公布之处</translation>
        </message>
        <message>
            <location filename="../../planner/documents/decision.py" />
            <source>Where it stands in the log</source>
            <translation>日志位置</translation>
        </message>
        <message>
            <location filename="../../planner/documents/auditor_pack.py" />
            <source>Where the log stands</source>
            <translation>日志所处位置</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Where the number is from</source>
            <translation>号码来源</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_fields.py" />
            <source>Where the number is published</source>
            <translation>号码的公开来源</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rescue_page.py" />
            <source>Where the tables go</source>
            <translation>表格存放位置</translation>
        </message>
        <message>
            <location filename="../../planner/domain/person_sheet.py" />
            <source>Where, and in which words</source>
            <translation>出处与原文</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_words.py" />
            <source>Wherever these terms speak of money received, it is counted net of VAT at {rate}: divided by 100% + {rate}, exactly, and rounded with the award alone.</source>
            <translation>本条款所称回款均按不含增值税（税率 {rate}）计：除以（100% + {rate}），精确计算，仅在得出应计金额时取整。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/what_if_page.py" />
            <source>Which money</source>
            <translation>按哪些回款</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/time_bar.py" />
            <source>Which past</source>
            <translation>哪一种过去</translation>
        </message>
        <message>
            <location filename="../../planner/session/backups.py" />
            <source>While working</source>
            <translation>工作期间</translation>
        </message>
        <message>
            <location filename="../../planner/documents/auditor_pack.py" />
            <location filename="../../planner/documents/consent_form.py" />
            <location filename="../../planner/session/history_lines.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/history_page.py" />
            <source>Who</source>
            <translation>谁</translation>
        </message>
        <message>
            <location filename="../../planner/domain/questions.py" />
            <source>Who can introduce us to {name}?</source>
            <translation>谁能把我们引荐给{name}？</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>Who controls {account}: private owners, a state-owned company, or a public body?</source>
            <translation>{account}由谁控制：民营股东、国有企业，还是国家机关或事业单位？</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/deciders.py" />
            <source>Who decides this stage</source>
            <translation>谁决定本阶段</translation>
        </message>
        <message>
            <location filename="../../planner/ui/plan/details.py" />
            <location filename="../../planner/ui/plan/lists.py" />
            <source>Who does it</source>
            <translation>负责人</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/tenure_fields.py" />
            <source>Who has sat here</source>
            <translation>历任人员</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/reviews_cards.py" />
            <source>Who is behind this?</source>
            <translation>背后是谁？</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/purchase_deeds.py" />
            <source>Who is key, and why?</source>
            <translation>谁是关键人？为什么？</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/payee_card.py" />
            <source>Who is paid</source>
            <translation>收款方信息</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/partner_form.py" />
            <source>Who is the partner?</source>
            <translation>合作伙伴是谁</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/view.py" />
            <source>Who is the second boss?</source>
            <translation>第二上级是谁？</translation>
        </message>
        <message>
            <location filename="../../planner/domain/questions.py" />
            <source>Who is the {role} in this purchase?</source>
            <translation>这个项目中谁是{role}？</translation>
        </message>
        <message>
            <location filename="../../planner/domain/questions.py" />
            <source>Who is {seat}?</source>
            <translation>{seat}是谁？</translation>
        </message>
        <message>
            <location filename="../../planner/domain/person_sheet.py" />
            <source>Who it is</source>
            <translation>基本信息</translation>
        </message>
        <message>
            <location filename="../../planner/documents/voucher.py" />
            <source>Who looked at it</source>
            <translation>经手人</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/details.py" />
            <location filename="../../planner/ui/board/filters.py" />
            <source>Who looks after it</source>
            <translation>负责人</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/who_now.py" />
            <source>Who matters now</source>
            <translation>当前谁最关键</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/page.py" />
            <source>Who matters today</source>
            <translation>今天该联系谁</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/page.py" />
            <source>Who owes us</source>
            <translation>应收未收</translation>
        </message>
        <message>
            <location filename="../../planner/ui/period/pack_card.py" />
            <source>Who reviews it</source>
            <translation>复核人</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/judgement.py" />
            <source>Who says so?</source>
            <translation>依据是谁说的？</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/sharing_card.py" />
            <source>Who shares in it, and the product group</source>
            <translation>分成与产品组</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/money/identity_card.py" />
            <location filename="../../planner/ui/money/partner_form.py" />
            <location filename="../../planner/ui/settings_page.py" />
            <source>Who signs</source>
            <translation>签字人</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/identity_card.py" />
            <location filename="../../planner/ui/money/partner_form.py" />
            <source>Who signs, and their title</source>
            <translation>签署人及职务</translation>
        </message>
        <message>
            <location filename="../../planner/domain/questions.py" />
            <source>Who will be {seat}, and from when?</source>
            <translation>{seat}将由谁接任，何时到任？</translation>
        </message>
        <message>
            <location filename="../../planner/documents/recovery_sheet.py" />
            <source>Whoever holds this sheet and a copy of the file can read all of it. Keep it like a contract: in a safe, not beside the computer, not as a photograph.</source>
            <translation>持有本单和文件副本的人可读取全部内容。请像合同一样保管：放入保险柜，不放在电脑旁，不拍照。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/filters.py" />
            <source>Whoever looks after it</source>
            <translation>全部负责人</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/details.py" />
            <source>Whoever of us</source>
            <translation>我方负责的人</translation>
        </message>
        <message>
            <location filename="../../planner/session/payment_checks.py" />
            <source>Whoever prepared a payment does not approve it.</source>
            <translation>经办付款的人不能审批同一笔付款。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/method_picker.py" />
            <source>Whole base</source>
            <translation>全部基数</translation>
        </message>
        <message>
            <location filename="../../planner/ui/backup_card.py" />
            <source>Whole, but this workspace never stood like this: it went another way from some day on, or was restored.</source>
            <translation>完好，但此工作簿从未处于这种状态：从某天起它走了另一条路径，或曾被恢复。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/backup_card.py" />
            <source>Whole. It holds exactly what this workspace holds.</source>
            <translation>完好。内容与此工作簿完全相同。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/backup_card.py" />
            <source>Whole. {n} steps were taken since.</source>
            <translation>完好。此后又有 {n} 步操作。</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/backups_page.py" />
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/due_row.py" />
            <location filename="../../planner/ui/money/pay_card.py" />
            <source>Why both names are the same</source>
            <translation>两个名称为何相同</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/passing.py" />
            <source>Why does it go on without? This is kept.</source>
            <translation>为何缺少依据仍继续？原因会保留。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/payouts_page.py" />
            <source>Why it came back</source>
            <translation>退回原因</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/receipts_card.py" />
            <source>Why it is reversed</source>
            <translation>冲销原因</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/advice.py" />
            <source>Why key now</source>
            <translation>为何当前关键</translation>
        </message>
        <message>
            <location filename="../../planner/documents/voucher.py" />
            <source>Why the name differs</source>
            <translation>户名不同的说明</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/due_row.py" />
            <location filename="../../planner/ui/money/pay_card.py" />
            <source>Why the same</source>
            <translation>为何相同</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/link_fields.py" />
            <source>Why we think so</source>
            <translation>依据</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/why_card.py" />
            <source>Why {amount}</source>
            <translation>{amount} 的由来</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/deal_end.py" />
            <source>Why; the log keeps it</source>
            <translation>原因，日志会保留</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/asking.py" />
            <location filename="../../planner/ui/money/why_card.py" />
            <source>Why?</source>
            <translation>为什么？</translation>
        </message>
        <message>
            <location filename="../../planner/domain/purchases.py" />
            <source>Win {name}</source>
            <translation>{name} 标为赢单</translation>
        </message>
        <message>
            <location filename="../../planner/documents/account_plan.py" />
            <location filename="../../planner/ui/rehearsal/outlook_cards.py" />
            <source>Window</source>
            <translation>窗口期</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/stage_model.py" />
            <source>Window shuts</source>
            <translation>窗口关闭</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/card_faces.py" />
            <source>Window shutting</source>
            <translation>窗口将关闭</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/page.py" />
            <source>Windows shutting</source>
            <translation>窗口将关闭</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/words.py" />
            <source>Windows-1250 (Central European)</source>
            <translation>Windows-1250（中欧）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/words.py" />
            <source>Windows-1251 (Cyrillic)</source>
            <translation>Windows-1251（西里尔文）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/words.py" />
            <source>Windows-1252 (Western)</source>
            <translation>Windows-1252（西欧）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/words.py" />
            <source>Windows-1253 (Greek)</source>
            <translation>Windows-1253（希腊文）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/words.py" />
            <source>Windows-1254 (Turkish)</source>
            <translation>Windows-1254（土耳其文）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/words.py" />
            <source>Windows-1255 (Hebrew)</source>
            <translation>Windows-1255（希伯来文）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/words.py" />
            <source>Windows-1256 (Arabic)</source>
            <translation>Windows-1256（阿拉伯文）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/words.py" />
            <source>Windows-1257 (Baltic)</source>
            <translation>Windows-1257（波罗的海文）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/words.py" />
            <source>Windows-1258 (Vietnamese)</source>
            <translation>Windows-1258（越南文）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/words.py" />
            <source>Windows-874 (Thai)</source>
            <translation>Windows-874（泰文）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/words.py" />
            <source>Windows-932 (Japanese)</source>
            <translation>Windows-932（日文）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/words.py" />
            <source>Windows-949 (Korean)</source>
            <translation>Windows-949（韩文）</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>With</source>
            <translation>与</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/ledger_page.py" />
            <source>With an agreement in force, money received on its deals shows here.</source>
            <translation>协议生效后，相关成交的回款会显示在这里。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/refusal.py" />
            <source>With kind regards</source>
            <translation>此致敬礼</translation>
        </message>
        <message>
            <location filename="../../planner/ui/account_plan_dialog.py" />
            <source>With our judgements of people: for our own team only.</source>
            <translation>含我方对人员的判断，仅限内部使用。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/words_cards.py" />
            <source>With the last receipts</source>
            <translation>按最近回款测算</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/words_cards.py" />
            <source>With the receipts of the {period}</source>
            <translation>按 {period}回款测算</translation>
        </message>
        <message>
            <location filename="../../planner/ui/approval_card.py" />
            <source>With two people, whoever prepared a payment does not approve it. A looser rule counts from tomorrow, a stricter one at once; every change stays logged.</source>
            <translation>两人审批时，经办人不能审批。放宽的规则次日起生效，收紧的立即生效；每次变更都有记录。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/plan/details.py" />
            <location filename="../../planner/ui/plan/lists.py" />
            <source>With whom</source>
            <translation>对象</translation>
        </message>
        <message>
            <location filename="../../planner/session/reminders.py" />
            <source>With {names}</source>
            <translation>对象：{names}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_register.py" />
            <source>Withdrawn...</source>
            <translation>已撤回…</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Withheld by</source>
            <translation>代扣方</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/partner_form.py" />
            <source>Without it an independent partner earns nothing on orders placed before it.</source>
            <translation>没有声明时，独立合作伙伴在声明之前的订单上不计提。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/account_plan_dialog.py" />
            <source>Without stance, influence, coverage, gaps, warnings and questions. The words of planned actions are printed as written: read them before you hand it out.</source>
            <translation>不含立场、影响力、接触深度、信息缺口、预警和提问。计划行动按原文打印，发出前请先通读。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/purchases.py" />
            <location filename="../../planner/ui/board/purchase_deeds.py" />
            <source>Won</source>
            <translation>赢单</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/filters.py" />
            <source>Won ones</source>
            <translation>已赢单</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/purchase_deeds.py" />
            <source>Won. What decided it?</source>
            <translation>赢单了。是什么起了决定作用？</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Wording of an agreement</source>
            <translation>协议文本</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <location filename="../../planner/ui/money/life_card.py" />
            <source>Words</source>
            <translation>说明</translation>
        </message>
        <message>
            <location filename="../../planner/store/verifying_chain.py" />
            <source>Words are missing without an erasure.</source>
            <translation>有文字缺失，却没有抹除记录。</translation>
        </message>
        <message>
            <location filename="../../planner/store/verifying_chain.py" />
            <source>Words that no line knows.</source>
            <translation>有文字不属于任何一行日志。</translation>
        </message>
        <message>
            <location filename="../../planner/store/verifying_chain.py" />
            <source>Words were changed after they were written.</source>
            <translation>有文字在写入后被改动。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/words_cards.py" />
            <source>Worked example</source>
            <translation>计算示例</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement.py" />
            <source>Worked example, computed from these terms</source>
            <translation>依本条款计算的示例</translation>
        </message>
        <message>
            <location filename="../../planner/ui/passphrase_dialog.py" />
            <source>Working</source>
            <translation>正在处理</translation>
        </message>
        <message>
            <location filename="../../planner/domain/party_words.py" />
            <source>Works for it</source>
            <translation>在该单位任职</translation>
        </message>
        <message>
            <location filename="../../planner/ui/file_deeds.py" />
            <location filename="../../planner/ui/new_file.py" />
            <source>Workspaces (*{suffix})</source>
            <translation>工作簿 (*{suffix})</translation>
        </message>
        <message>
            <location filename="../../planner/ui/accounts_page.py" />
            <source>Worth</source>
            <translation>金额</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/menu.py" />
            <source>Write a note</source>
            <translation>写备注</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/written.py" />
            <source>Write a number of days from 0 to {most}.</source>
            <translation>请输入 0 至 {most} 之间的天数。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/provisions.py" />
            <source>Write a number of days from 1 to {most}.</source>
            <translation>请填写 1 至 {most} 的天数。</translation>
        </message>
        <message>
            <location filename="../../planner/session/what_if.py" />
            <source>Write at least one row below the heading.</source>
            <translation>请在标题行下至少写一行。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/deal_end.py" />
            <source>Write off the rest</source>
            <translation>核销余款</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/deal_end.py" />
            <source>Write off the rest of {deal}? Nobody earns on it. This cannot be undone, but taken back by another fact.</source>
            <translation>核销 {deal} 的余款？无人就此得奖励。此操作无法撤销，但可由另一事实收回。</translation>
        </message>
        <message>
            <location filename="../../planner/session/corrections.py" />
            <source>Write off {amount} of {deal}</source>
            <translation>核销 {deal} 的 {amount}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/seat_fields.py" />
            <source>Write only what you could show this person.</source>
            <translation>只写可以给本人看的内容。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/playbook_card.py" />
            <source>Write the playbook</source>
            <translation>编写打法</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/agreement_page.py" />
            <source>Write what this partner earns. Nothing is earned before it is signed.</source>
            <translation>写明该合作伙伴可得的返利或佣金。签署之前不计提。</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Write-off</source>
            <translation>核销</translation>
        </message>
        <message>
            <location filename="../../planner/documents/decision.py" />
            <source>Written (UTC)</source>
            <translation>记录时间（UTC）</translation>
        </message>
        <message>
            <location filename="../../planner/documents/decision.py" />
            <source>Written by installation</source>
            <translation>记录装置</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Written consent</source>
            <translation>书面同意书</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <location filename="../../planner/ui/money/paper_doors.py" />
            <source>Written consent of the employer</source>
            <translation>单位书面同意书</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_register.py" />
            <source>Written consents</source>
            <translation>书面同意书</translation>
        </message>
        <message>
            <location filename="../../planner/domain/clauses.py" />
            <source>Written in Chinese and English; if they differ, the Chinese text prevails.</source>
            <translation>本协议以中文、英文写成，不一致时以中文为准。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/clauses.py" />
            <source>Written in Chinese and English; if they differ, the English text prevails.</source>
            <translation>本协议以中文、英文写成，不一致时以英文为准。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/clauses.py" />
            <source>Written in Chinese and English; if they differ, the ____ text prevails.</source>
            <translation>本协议以中文、英文写成，不一致时以____文为准。</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Written off</source>
            <translation>已核销</translation>
        </message>
        <message>
            <location filename="../../planner/ui/export_page.py" />
            <source>Written to {folder}</source>
            <translation>已写入 {folder}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/volume_fields.py" />
            <source>Year</source>
            <translation>年</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_words.py" />
            <source>Years of keeping</source>
            <translation>保存年数</translation>
        </message>
        <message>
            <location filename="../../planner/ui/held_dialog.py" />
            <source>Yes, take it over</source>
            <translation>是，接管</translation>
        </message>
        <message>
            <location filename="../../planner/domain/refusal_offers.py" />
            <source>You are a relative, or a company, of somebody who works for {account}.</source>
            <translation>您是{account}工作人员的亲属或其亲属的公司。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/hints.py" />
            <source>You can go straight to {name}: {by}.</source>
            <translation>可以直接找 {name}：{by}。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/person_sheet.py" />
            <source>You may ask us to correct or to erase what is kept here. What the law on bookkeeping makes us keep is only stored until its time is over. Bank accounts show their last four digits.</source>
            <translation>您可以要求更正或删除此处保存的信息。会计法规要求保留的内容，仅存储至法定期限届满。银行账号只显示后四位。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/today_words.py" />
            <source>You named this seat key in {stage}.</source>
            <translation>您已指定其为{stage}阶段的关键人。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/refusal_offers.py" />
            <source>You work or act for {account}, own part of it or belong to its people, and we do not have a written consent of {account} that covers this payment.</source>
            <translation>您在{account}任职、代其办事、持有其股份或属于其人员，而我们没有{account}涵盖该款项的书面同意。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>You, {account} and {payee} have signed the agreement.</source>
            <translation>我方、{account}和{payee}三方均已签署协议。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/trouble.py" />
            <source>Your file is whole. The report below says where in the program it was, and nothing of your data. Where it says nothing, the computer was switched off or the program was ended from outside.</source>
            <translation>您的文件完好。下面的报告只说明发生在程序的何处，不含您的任何数据。如果报告为空，则是电脑断电或程序被外部结束。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/trouble.py" />
            <source>Your file is whole: what you did last may not have been done. Please send us the report below. It says where in the program it was, and nothing of your data.</source>
            <translation>您的文件完好：最后一步可能没有完成。请把下面的报告发给我们。它只说明发生在程序的何处，不含您的任何数据。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <source>Your name, post, identity and account data are used only for this agreement. Recipients: the seller, your employer, authorities by law. They are kept for the legal period; you may see, correct and have erased what is kept. Bank account is sensitive data, separate consent: □ ____</source>
            <translation>您的姓名、职务、证件及账户信息仅用于本协议。接收方：销售方、您的单位及依法机关。保存至法定期限；您可查阅、更正、要求删除。银行账户属敏感个人信息，本人单独同意：□ ____</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>Zoom &amp;in</source>
            <translation>放大(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../planner/ui/menus.py" />
            <source>Zoom &amp;out</source>
            <translation>缩小(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../planner/domain/capturing.py" />
            <source>[{word}] is no role and stays with the name. Roles are: gatekeeper, decision maker, influencer, executor, user, technical adviser, finance controller.</source>
            <translation>[{word}] 不是角色，仍留在姓名中。可用的角色：守门人、决策者、影响者、执行者、使用者、技术指导者、掌握财务者。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/consent_form.py" />
            <source>a money cap for the year</source>
            <translation>年度金额上限</translation>
        </message>
        <message>
            <location filename="../../planner/domain/consent_form.py" />
            <source>a rate cap</source>
            <translation>比例上限</translation>
        </message>
        <message>
            <location filename="../../planner/domain/account_plan.py" />
            <location filename="../../planner/domain/parts.py" />
            <source>a seat without a title</source>
            <translation>未命名的岗位</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/volume_fields.py" />
            <source>a year before</source>
            <translation>上年同期</translation>
        </message>
        <message>
            <location filename="../../planner/documents/voucher.py" />
            <source>account ending {digits}</source>
            <translation>尾号 {digits}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/new_file.py" />
            <source>accounts</source>
            <translation>客户</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/life_card.py" />
            <source>acknowledged</source>
            <translation>已确认</translation>
        </message>
        <message>
            <location filename="../../planner/domain/helping.py" />
            <source>acts for us</source>
            <translation>为我们出力</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/volume_fields.py" />
            <source>after its bound: up to it the tier below pays</source>
            <translation>超过界限后（界限以内按下一档）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/safety_card.py" />
            <source>after {n} minutes</source>
            <translation>{n} 分钟后</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/partner_page.py" />
            <source>agreement {numbers}</source>
            <translation>协议 {numbers}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/direct_fields.py" />
            <location filename="../../planner/ui/money/volume_fields.py" />
            <source>all</source>
            <translation>全部</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <source>all that the seller sells</source>
            <translation>销售方的全部产品</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/direct_fields.py" />
            <source>an amount, or a rate of the money</source>
            <translation>金额，或占回款的比例</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/volume_fields.py" />
            <source>an amount, or last year's base</source>
            <translation>金额，留空则为上年同期基数</translation>
        </message>
        <message>
            <location filename="../../planner/documents/key_people.py" />
            <source>and 1 more person</source>
            <translation>另有 1 人</translation>
        </message>
        <message>
            <location filename="../../planner/documents/listing.py" />
            <location filename="../../planner/ui/importing/notes_list.py" />
            <source>and {n} more</source>
            <translation>另有 {n} 条</translation>
        </message>
        <message>
            <location filename="../../planner/documents/key_people.py" />
            <source>and {n} more people</source>
            <translation>另有 {n} 人</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/provisions_card.py" />
            <source>another paper</source>
            <translation>其他文本</translation>
        </message>
        <message>
            <location filename="../../planner/store/problems.py" />
            <source>another program is writing it</source>
            <translation>另一个程序正在写入</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/direct_fields.py" />
            <source>any</source>
            <translation>任意</translation>
        </message>
        <message>
            <location filename="../../planner/domain/person_sheet.py" />
            <location filename="../../planner/ui/roles/columns.py" />
            <source>assumed</source>
            <translation>推测</translation>
        </message>
        <message>
            <location filename="../../planner/domain/settlements.py" />
            <source>bank transfer</source>
            <translation>银行转账</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rehearsal/outlook_cards.py" />
            <source>behind us</source>
            <translation>已过</translation>
        </message>
        <message>
            <location filename="../../planner/session/import_words.py" />
            <source>boss not found</source>
            <translation>找不到上级</translation>
        </message>
        <message>
            <location filename="../../planner/domain/consent_form.py" />
            <source>by what the signatory may sign</source>
            <translation>签署人的签署权限</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_words.py" />
            <source>calendar half-year</source>
            <translation>自然半年</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_words.py" />
            <source>calendar month</source>
            <translation>自然月</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_words.py" />
            <source>calendar quarter</source>
            <translation>自然季度</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_words.py" />
            <source>calendar year</source>
            <translation>自然年</translation>
        </message>
        <message>
            <location filename="../../planner/ui/plan/entry.py" />
            <source>call Zhao yesterday: liked the report -&gt; fri send the offer</source>
            <translation>昨天拜访赵工：认可检测报告 -&gt; 周五 送报价</translation>
        </message>
        <message>
            <location filename="../../planner/session/ledger_lines.py" />
            <source>came back</source>
            <translation>已退回</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/payouts_page.py" />
            <source>came back {day}</source>
            <translation>{day} 退回</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/due_row.py" />
            <source>carried over</source>
            <translation>结转</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/wishes.py" />
            <source>certain</source>
            <translation>确定</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rehearsal/outlook_cards.py" />
            <source>changes</source>
            <translation>有变化</translation>
        </message>
        <message>
            <location filename="../../planner/domain/payee_sections.py" />
            <source>checked against a document</source>
            <translation>已核对证件</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/cell_painter.py" />
            <location filename="../../planner/ui/roles/model.py" />
            <source>coach</source>
            <translation>教练</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_words.py" />
            <source>commission</source>
            <translation>佣金</translation>
        </message>
        <message>
            <location filename="../../planner/domain/consent_form.py" />
            <source>compliance</source>
            <translation>合规部门</translation>
        </message>
        <message>
            <location filename="../../planner/domain/person_sheet.py" />
            <location filename="../../planner/ui/roles/columns.py" />
            <source>confirmed</source>
            <translation>已证实</translation>
        </message>
        <message>
            <location filename="../../planner/domain/helping.py" />
            <source>controls the money</source>
            <translation>掌握财务</translation>
        </message>
        <message>
            <location filename="../../planner/ui/account_plan_dialog.py" />
            <source>copy to share</source>
            <translation>共享版</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/statements_page.py" />
            <source>corrected</source>
            <translation>已更正</translation>
        </message>
        <message>
            <location filename="../../planner/domain/unknowns.py" />
            <source>coverage</source>
            <translation>接触深度</translation>
        </message>
        <message>
            <location filename="../../planner/domain/settlements.py" />
            <source>credit note</source>
            <translation>贷项通知单</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement.py" />
            <source>data attached to this PDF</source>
            <translation>数据附于本PDF</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement.py" />
            <source>data digest {digest}</source>
            <translation>数据摘要 {digest}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/terms_fields.py" />
            <source>days</source>
            <translation>天</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_page.py" />
            <source>days later?</source>
            <translation>天付款？</translation>
        </message>
        <message>
            <location filename="../../planner/domain/private_words.py" />
            <source>debts</source>
            <translation>债务</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_fields.py" />
            <source>decides about our orders</source>
            <translation>对我们的订单有决定权</translation>
        </message>
        <message>
            <location filename="../../planner/domain/key_reasons.py" />
            <source>decision maker</source>
            <translation>决策者</translation>
        </message>
        <message>
            <location filename="../../planner/domain/chart_changes.py" />
            <source>department</source>
            <translation>部门</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_values.py" />
            <location filename="../../planner/ui/money/deals_page.py" />
            <source>direct</source>
            <translation>直接</translation>
        </message>
        <message>
            <location filename="../../planner/domain/consent_form.py" />
            <source>directly to the payee</source>
            <translation>直接付给本人</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/life_card.py" />
            <source>dispute answered</source>
            <translation>异议已答复</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/life_card.py" />
            <location filename="../../planner/ui/today/money_lines.py" />
            <source>disputed</source>
            <translation>有异议</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_words.py" />
            <location filename="../../planner/ui/money/basis_fields.py" />
            <source>down</source>
            <translation>舍去尾数</translation>
        </message>
        <message>
            <location filename="../../planner/session/auditing.py" />
            <source>draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_register.py" />
            <source>draft, to confirm</source>
            <translation>草稿，待确认</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_words.py" />
            <source>due 1 day after its end</source>
            <translation>期末后 1 日内支付</translation>
        </message>
        <message>
            <location filename="../../planner/domain/direct_words.py" />
            <source>due 1 day after receipt</source>
            <translation>收款后 1 日内支付</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_words.py" />
            <source>due at its end</source>
            <translation>期末支付</translation>
        </message>
        <message>
            <location filename="../../planner/session/ledger_lines.py" />
            <location filename="../../planner/ui/money/payouts_page.py" />
            <source>due in {n} d</source>
            <translation>{n} 天后到期</translation>
        </message>
        <message>
            <location filename="../../planner/domain/direct_words.py" />
            <source>due on receipt</source>
            <translation>收款后即付</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_words.py" />
            <source>due {n} days after its end</source>
            <translation>期末后 {n} 日内支付</translation>
        </message>
        <message>
            <location filename="../../planner/domain/direct_words.py" />
            <source>due {n} days after receipt</source>
            <translation>收款后 {n} 日内支付</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_register.py" />
            <source>each deal</source>
            <translation>单笔</translation>
        </message>
        <message>
            <location filename="../../planner/session/ledger_lines.py" />
            <location filename="../../planner/ui/money/receipts_card.py" />
            <source>earns nothing</source>
            <translation>不计提</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/basis_fields.py" />
            <source>empty: money counts as it was received</source>
            <translation>留空：按实收金额计</translation>
        </message>
        <message>
            <location filename="../../planner/session/auditing.py" />
            <location filename="../../planner/ui/money/consent_register.py" />
            <source>ended</source>
            <translation>已到期</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/due_row.py" />
            <source>entered or changed less than 24 hours ago: from {until} on</source>
            <translation>登记或变更不到 24 小时：{until} 起可付</translation>
        </message>
        <message>
            <location filename="../../planner/ui/backups_page.py" />
            <source>every {n} minutes with changes</source>
            <translation>有更改时每 {n} 分钟</translation>
        </message>
        <message>
            <location filename="../../planner/domain/tier_words.py" />
            <source>exceeds {bound} (exclusive)</source>
            <translation>超过 {bound}（不含）</translation>
        </message>
        <message>
            <location filename="../../planner/domain/key_reasons.py" />
            <source>executor</source>
            <translation>执行者</translation>
        </message>
        <message>
            <location filename="../../planner/domain/private_words.py" />
            <source>family</source>
            <translation>家庭</translation>
        </message>
        <message>
            <location filename="../../planner/domain/key_reasons.py" />
            <source>finance controller</source>
            <translation>掌握财务者</translation>
        </message>
        <message>
            <location filename="../../planner/session/period_names.py" />
            <source>first half of {year}</source>
            <translation>{year}年上半年</translation>
        </message>
        <message>
            <location filename="../../planner/session/period_names.py" />
            <source>first quarter of {year}</source>
            <translation>{year}年第一季度</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/volume_fields.py" />
            <source>for each period</source>
            <translation>每一期间</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/volume_fields.py" />
            <source>for each year of the agreement</source>
            <translation>协议每年度</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/money_lines.py" />
            <source>for {name}</source>
            <translation>· {name}</translation>
        </message>
        <message>
            <location filename="../../planner/session/period_names.py" />
            <source>fourth quarter of {year}</source>
            <translation>{year}年第四季度</translation>
        </message>
        <message>
            <location filename="../../planner/ui/plan/details.py" />
            <source>friday, 28 Nov, in 3 days</source>
            <translation>周五、11月28日、三天后</translation>
        </message>
        <message>
            <location filename="../../planner/domain/chart_changes.py" />
            <source>function</source>
            <translation>职能</translation>
        </message>
        <message>
            <location filename="../../planner/domain/key_reasons.py" />
            <source>gatekeeper</source>
            <translation>守门人</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/basis_fields.py" />
            <source>gross</source>
            <translation>含税</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/volume_fields.py" />
            <source>growth, as an amount</source>
            <translation>增长额</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/volume_fields.py" />
            <source>growth, in percent</source>
            <translation>增长百分比</translation>
        </message>
        <message>
            <location filename="../../planner/domain/private_words.py" />
            <source>habits and weaknesses</source>
            <translation>嗜好与弱点</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_words.py" />
            <location filename="../../planner/ui/money/basis_fields.py" />
            <source>half to even</source>
            <translation>四舍六入五成双</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_words.py" />
            <location filename="../../planner/ui/money/basis_fields.py" />
            <source>half up</source>
            <translation>四舍五入</translation>
        </message>
        <message>
            <location filename="../../planner/domain/tier_words.py" />
            <source>has grown by more than {grown} (exclusive)</source>
            <translation>增长超过 {grown}（不含）</translation>
        </message>
        <message>
            <location filename="../../planner/domain/tier_words.py" />
            <source>has grown by {grown} (inclusive)</source>
            <translation>增长达到 {grown}（含）</translation>
        </message>
        <message>
            <location filename="../../planner/domain/private_words.py" />
            <source>health</source>
            <translation>健康</translation>
        </message>
        <message>
            <location filename="../../planner/session/ledger_lines.py" />
            <location filename="../../planner/ui/today/money_lines.py" />
            <source>held</source>
            <translation>暂扣</translation>
        </message>
        <message>
            <location filename="../../planner/session/ledger_lines.py" />
            <source>held back</source>
            <translation>暂扣</translation>
        </message>
        <message>
            <location filename="../../planner/domain/consent_form.py" />
            <source>human resources</source>
            <translation>人事部门</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/days.py" />
            <source>in 1 day</source>
            <translation>还有 1 天</translation>
        </message>
        <message>
            <location filename="../../planner/session/import_words.py" />
            <source>in a circle</source>
            <translation>循环汇报</translation>
        </message>
        <message>
            <location filename="../../planner/session/auditing.py" />
            <location filename="../../planner/ui/money/agreement_page.py" />
            <location filename="../../planner/ui/money/consent_register.py" />
            <source>in force</source>
            <translation>现行</translation>
        </message>
        <message>
            <location filename="../../planner/session/auditing.py" />
            <source>in force, filed late</source>
            <translation>有效，逾期归档</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/volume_fields.py" />
            <source>in their own period</source>
            <translation>退款当期</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/days.py" />
            <source>in {n} days</source>
            <translation>还有 {n} 天</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/relations_card.py" />
            <source>independent</source>
            <translation>独立</translation>
        </message>
        <message>
            <location filename="../../planner/domain/unknowns.py" />
            <source>influence</source>
            <translation>影响力</translation>
        </message>
        <message>
            <location filename="../../planner/domain/key_reasons.py" />
            <source>influencer</source>
            <translation>影响者</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_fields.py" />
            <source>is a relative of the payee</source>
            <translation>是收款人的亲属</translation>
        </message>
        <message>
            <location filename="../../planner/domain/tier_words.py" />
            <source>is more than 0</source>
            <translation>大于 0</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/relations_card.py" />
            <source>is the buyer</source>
            <translation>采购单位本身</translation>
        </message>
        <message>
            <location filename="../../planner/store/problems.py" />
            <source>it is read-only</source>
            <translation>文件为只读</translation>
        </message>
        <message>
            <location filename="../../planner/history.py" />
            <source>it was changed since.</source>
            <translation>它后来又被改动过。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/consent_form.py" />
            <source>its first and last day</source>
            <translation>起止日期</translation>
        </message>
        <message>
            <location filename="../../planner/domain/chart_changes.py" />
            <source>job title</source>
            <translation>职务</translation>
        </message>
        <message>
            <location filename="../../planner/session/import_words.py" />
            <source>known already</source>
            <translation>已有</translation>
        </message>
        <message>
            <location filename="../../planner/domain/way_in.py" />
            <source>known to us in depth</source>
            <translation>与我方有深度接触</translation>
        </message>
        <message>
            <location filename="../../planner/domain/helping.py" />
            <source>knows us best</source>
            <translation>与我们最熟</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_register.py" />
            <source>late filed</source>
            <translation>逾期登记</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement.py" />
            <source>ledger head {head}</source>
            <translation>台账前链 {head}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/relations_card.py" />
            <source>left on {day}</source>
            <translation>{day} 离职</translation>
        </message>
        <message>
            <location filename="../../planner/session/import_words.py" />
            <source>left out</source>
            <translation>不导入</translation>
        </message>
        <message>
            <location filename="../../planner/domain/consent_form.py" />
            <source>legal representative</source>
            <translation>法定代表人</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/due_row.py" />
            <source>less than {least}</source>
            <translation>低于 {least}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/person_sheet.py" />
            <source>long not checked</source>
            <translation>久未核实</translation>
        </message>
        <message>
            <location filename="../../planner/domain/private_words.py" />
            <source>love life</source>
            <translation>感情生活</translation>
        </message>
        <message>
            <location filename="../../planner/session/import_words.py" />
            <source>matched</source>
            <translation>已匹配</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_fields.py" />
            <source>may be booked, and the employer is not state-owned</source>
            <translation>可以入账，且单位不属国有</translation>
        </message>
        <message>
            <location filename="../../planner/domain/way_in.py" />
            <source>met several times</source>
            <translation>多次接触</translation>
        </message>
        <message>
            <location filename="../../planner/domain/chart_changes.py" />
            <source>name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <location filename="../../planner/ui/safety_card.py" />
            <source>never</source>
            <translation>从不</translation>
        </message>
        <message>
            <location filename="../../planner/domain/today_words.py" />
            <source>never met</source>
            <translation>从未见面</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <location filename="../../planner/domain/person_sheet.py" />
            <location filename="../../planner/ui/roles/model.py" />
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/due_row.py" />
            <location filename="../../planner/ui/today/money_lines.py" />
            <source>no day</source>
            <translation>未定日期</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/volume_fields.py" />
            <source>no limit</source>
            <translation>不限</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rehearsal/outlook_cards.py" />
            <source>no point of no return</source>
            <translation>没有不可逆节点</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rehearsal/outlook_cards.py" />
            <source>no way in</source>
            <translation>没有切入路径</translation>
        </message>
        <message>
            <location filename="../../planner/domain/chart_changes.py" />
            <location filename="../../planner/ui/money/outlook_page.py" />
            <location filename="../../planner/ui/rehearsal/outlook_cards.py" />
            <source>nobody</source>
            <translation>无人</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <location filename="../../planner/ui/money/basis_fields.py" />
            <location filename="../../planner/ui/money/direct_fields.py" />
            <location filename="../../planner/ui/money/product_field.py" />
            <location filename="../../planner/ui/money/tiers_grid.py" />
            <location filename="../../planner/ui/money/volume_fields.py" />
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/scan_field.py" />
            <source>none yet</source>
            <translation>暂无</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/protect_dialog.py" />
            <source>none: the copy is not signed</source>
            <translation>无：副本不签名</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <source>not agreed to</source>
            <translation>未同意</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/relations_card.py" />
            <source>not answered</source>
            <translation>未作答</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/wishes.py" />
            <source>not certain</source>
            <translation>不确定</translation>
        </message>
        <message>
            <location filename="../../planner/domain/payee_sections.py" />
            <source>not checked</source>
            <translation>未核对</translation>
        </message>
        <message>
            <location filename="../../planner/domain/consent_form.py" />
            <location filename="../../planner/domain/today_words.py" />
            <location filename="../../planner/ui/board/deciders.py" />
            <source>not known yet</source>
            <translation>尚不清楚</translation>
        </message>
        <message>
            <location filename="../../planner/domain/today_words.py" />
            <source>not logged</source>
            <translation>无联系记录</translation>
        </message>
        <message>
            <location filename="../../planner/ui/keeping.py" />
            <source>not saving</source>
            <translation>未保存</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_fields.py" />
            <location filename="../../planner/ui/money/held_card.py" />
            <source>not the payee, no relative, nobody below</source>
            <translation>不是收款人、不是亲属、也不是其下属</translation>
        </message>
        <message>
            <location filename="../../planner/ui/welcome.py" />
            <source>not there any more</source>
            <translation>已不在原处</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_register.py" />
            <source>not yet in force</source>
            <translation>尚未生效</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/what_if_page.py" />
            <source>of it</source>
            <translation>的回款</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/volume_fields.py" />
            <source>of money</source>
            <translation>口径</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement_tables.py" />
            <source>of which commission</source>
            <translation>其中佣金</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement_tables.py" />
            <source>of which rebate</source>
            <translation>其中返利</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/money_lines.py" />
            <source>of {name}</source>
            <translation>{name}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/reviews_cards.py" />
            <source>on file</source>
            <translation>已存档</translation>
        </message>
        <message>
            <location filename="../../planner/domain/tier_words.py" />
            <source>once the base {reached}, {pays}</source>
            <translation>基数{reached}，{pays}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/tier_words.py" />
            <source>once the base {reached}, {rate} and {fixed} once</source>
            <translation>基数{reached}，{rate}，另加 {fixed} 一次</translation>
        </message>
        <message>
            <location filename="../../planner/ui/approval_card.py" />
            <source>one person</source>
            <translation>一人</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/relations_card.py" />
            <source>only owner</source>
            <translation>唯一所有者</translation>
        </message>
        <message>
            <location filename="../../planner/ui/keeping.py" />
            <source>only read</source>
            <translation>只读</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <source>open to the employer, auditors, tax and other authorities</source>
            <translation>对单位、审计、税务及其他主管机关公开</translation>
        </message>
        <message>
            <location filename="../../planner/domain/consent_form.py" />
            <source>other written authority</source>
            <translation>其他书面授权</translation>
        </message>
        <message>
            <location filename="../../planner/domain/signable.py" />
            <source>our address</source>
            <translation>我方地址</translation>
        </message>
        <message>
            <location filename="../../planner/domain/way_in.py" />
            <source>our coach</source>
            <translation>我方教练</translation>
        </message>
        <message>
            <location filename="../../planner/domain/signable.py" />
            <source>our contact details</source>
            <translation>我方联系方式</translation>
        </message>
        <message>
            <location filename="../../planner/domain/way_in.py" />
            <source>our entry point</source>
            <translation>我方切入部门</translation>
        </message>
        <message>
            <location filename="../../planner/domain/signable.py" />
            <source>our registered name</source>
            <translation>我方登记名称</translation>
        </message>
        <message>
            <location filename="../../planner/domain/signable.py" />
            <source>our registration number</source>
            <translation>我方统一社会信用代码</translation>
        </message>
        <message>
            <location filename="../../planner/documents/account_plan.py" />
            <source>overdue</source>
            <translation>已逾期</translation>
        </message>
        <message>
            <location filename="../../planner/domain/signable.py" />
            <source>own clause {n} is not aligned (未同步)</source>
            <translation>自拟条款 {n} 未同步（not aligned）</translation>
        </message>
        <message>
            <location filename="../../planner/session/ledger_lines.py" />
            <source>paid in {n} d</source>
            <translation>{n} 天内已付</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/terms_fields.py" />
            <source>parted by ;</source>
            <translation>用分号隔开</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/shares_rows.py" />
            <source>parts</source>
            <translation>份</translation>
        </message>
        <message>
            <location filename="../../planner/domain/private_words.py" />
            <source>party and politics</source>
            <translation>党派与政治</translation>
        </message>
        <message>
            <location filename="../../planner/session/import_words.py" />
            <source>payout</source>
            <translation>付款</translation>
        </message>
        <message>
            <location filename="../../planner/session/import_words.py" />
            <source>payout not in the file</source>
            <translation>付款不在文件中</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_page.py" />
            <source>pays</source>
            <translation>晚</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/deciders.py" />
            <source>pinned</source>
            <translation>已指定</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/next_steps.py" />
            <source>planned</source>
            <translation>已计划</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_why.py" />
            <source>plus {fixed} fixed = {award}</source>
            <translation>另加固定金额 {fixed} = {award}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/awards.py" />
            <source>plus {fixed} once for the deal = {award}</source>
            <translation>每单另加 {fixed} = {award}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_steps.py" />
            <source>plus {pays} once, since the base got to {at} = {award}</source>
            <translation>另加一次性金额 {pays}（基数已到 {at}）= {award}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/signable.py" />
            <source>print it in the language that it is made in</source>
            <translation>请以协议所用语言打印</translation>
        </message>
        <message>
            <location filename="../../planner/domain/tier_words.py" />
            <source>reaches {bound} (inclusive)</source>
            <translation>达到 {bound}（含）</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_words.py" />
            <source>rebate</source>
            <translation>返利</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_words.py" />
            <source>rebate or commission</source>
            <translation>返利或佣金</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/volume_fields.py" />
            <source>received</source>
            <translation>回款</translation>
        </message>
        <message>
            <location filename="../../planner/session/auditing.py" />
            <location filename="../../planner/ui/money/consent_register.py" />
            <source>recorded by mistake</source>
            <translation>登记有误</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_values.py" />
            <location filename="../../planner/ui/money/deals_page.py" />
            <source>referral</source>
            <translation>介绍</translation>
        </message>
        <message>
            <location filename="../../planner/session/deal_books.py" />
            <source>refund</source>
            <translation>退款</translation>
        </message>
        <message>
            <location filename="../../planner/domain/private_words.py" />
            <source>religion</source>
            <translation>宗教</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/lumps_grid.py" />
            <location filename="../../planner/ui/money/special_fields.py" />
            <location filename="../../planner/ui/money/tiers_grid.py" />
            <source>remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="../../planner/session/deal_books.py" />
            <source>reversal</source>
            <translation>冲销</translation>
        </message>
        <message>
            <location filename="../../planner/session/deal_books.py" />
            <location filename="../../planner/ui/money/deals_page.py" />
            <source>reversed</source>
            <translation>已冲销</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/money_lines.py" />
            <source>review</source>
            <translation>待复核</translation>
        </message>
        <message>
            <location filename="../../planner/ui/keeping.py" />
            <location filename="../../planner/ui/sidebar.py" />
            <source>saved</source>
            <translation>已保存</translation>
        </message>
        <message>
            <location filename="../../planner/session/period_names.py" />
            <source>second half of {year}</source>
            <translation>{year}年下半年</translation>
        </message>
        <message>
            <location filename="../../planner/session/period_names.py" />
            <source>second quarter of {year}</source>
            <translation>{year}年第二季度</translation>
        </message>
        <message>
            <location filename="../../planner/ui/plan/entry.py" />
            <source>send the report to Zhao by friday</source>
            <translation>周五前给赵工送报告</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/life_card.py" />
            <source>sent</source>
            <translation>已发出</translation>
        </message>
        <message>
            <location filename="../../planner/domain/settlements.py" />
            <location filename="../../planner/session/history_values.py" />
            <source>set-off</source>
            <translation>抵扣</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_register.py" />
            <source>signed by a relative</source>
            <translation>由亲属签署</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_register.py" />
            <source>signed by somebody below the payee</source>
            <translation>由收款人的下属签署</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_register.py" />
            <source>signed by the payee</source>
            <translation>由收款人本人签署</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_register.py" />
            <source>signed without authority</source>
            <translation>无权签署</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_register.py" />
            <source>signed {signed} by {name}, {title}; recorded {recorded}</source>
            <translation>{signed} 由{name}（{title}）签署；{recorded} 登记</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/history.py" />
            <location filename="../../planner/ui/chart/inspector.py" />
            <location filename="../../planner/ui/money/held_card.py" />
            <location filename="../../planner/ui/money/relations_card.py" />
            <source>since {day}</source>
            <translation>自 {day} 起</translation>
        </message>
        <message>
            <location filename="../../planner/domain/helping.py" />
            <source>sits in finance</source>
            <translation>在财务部门</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/volume_fields.py" />
            <source>sold</source>
            <translation>合同额</translation>
        </message>
        <message>
            <location filename="../../planner/session/contact_matching.py" />
            <source>somebody</source>
            <translation>某人</translation>
        </message>
        <message>
            <location filename="../../planner/history.py" />
            <source>something else rests on it now.</source>
            <translation>现在有其他内容依赖它。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/columns.py" />
            <source>stale, {days} d</source>
            <translation>过期 {days} 天</translation>
        </message>
        <message>
            <location filename="../../planner/domain/chart_changes.py" />
            <location filename="../../planner/domain/unknowns.py" />
            <source>stance</source>
            <translation>立场</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/tenure_fields.py" />
            <source>still here</source>
            <translation>至今</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/basis_fields.py" />
            <source>such as 2026-12-31</source>
            <translation>如 2026-12-31</translation>
        </message>
        <message>
            <location filename="../../planner/domain/way_in.py" />
            <source>supports us</source>
            <translation>支持我方</translation>
        </message>
        <message>
            <location filename="../../planner/domain/signable.py" />
            <source>take out “{words}”: no term may hide a payment</source>
            <translation>删去“{words}”：任何条款不得隐瞒付款</translation>
        </message>
        <message>
            <location filename="../../planner/domain/key_reasons.py" />
            <source>technical adviser</source>
            <translation>技术指导者</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_words.py" />
            <source>that of the same days a year before, in which all money received on such deals counts, whether it earned or not</source>
            <translation>上年同期基数（同类成交的全部回款，无论当时是否计得）</translation>
        </message>
        <message>
            <location filename="../../planner/domain/consent_form.py" />
            <source>that the employer may book it and is no state body or state-owned</source>
            <translation>单位确认可入账，且并非国家机关、国有单位</translation>
        </message>
        <message>
            <location filename="../../planner/domain/consent_form.py" />
            <location filename="../../planner/domain/signable.py" />
            <source>the accounts it covers</source>
            <translation>所涵盖的客户</translation>
        </message>
        <message>
            <location filename="../../planner/domain/scope_words.py" />
            <source>the accounts {accounts}</source>
            <translation>客户「{accounts}」</translation>
        </message>
        <message>
            <location filename="../../planner/domain/signable.py" />
            <source>the agreement's number</source>
            <translation>协议编号</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_why.py" />
            <source>the amount is {award}</source>
            <translation>金额为 {award}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/volume_fields.py" />
            <source>the base itself</source>
            <translation>基数本身</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>the buying organisation</source>
            <translation>采购单位</translation>
        </message>
        <message>
            <location filename="../../planner/session/paper_parties.py" />
            <source>the commission is a selling expense, against the agency invoice</source>
            <translation>佣金计入销售费用－佣金，凭中介服务发票</translation>
        </message>
        <message>
            <location filename="../../planner/domain/signable.py" />
            <source>the day it begins</source>
            <translation>生效日期</translation>
        </message>
        <message>
            <location filename="../../planner/domain/consent_form.py" />
            <source>the day of the call back</source>
            <translation>回拨核实的日期</translation>
        </message>
        <message>
            <location filename="../../planner/domain/consent_form.py" />
            <source>the day on which it was signed</source>
            <translation>签署日期</translation>
        </message>
        <message>
            <location filename="../../planner/store/problems.py" />
            <source>the disk is full</source>
            <translation>磁盘已满</translation>
        </message>
        <message>
            <location filename="../../planner/store/problems.py" />
            <source>the disk reports an error</source>
            <translation>磁盘报告错误</translation>
        </message>
        <message>
            <location filename="../../planner/domain/signable.py" />
            <source>the employer</source>
            <translation>单位</translation>
        </message>
        <message>
            <location filename="../../planner/domain/signable.py" />
            <source>the employer's corporate account</source>
            <translation>单位的对公账户</translation>
        </message>
        <message>
            <location filename="../../planner/domain/signable.py" />
            <source>the employer's signed consent</source>
            <translation>单位已签署的书面同意</translation>
        </message>
        <message>
            <location filename="../../planner/history.py" />
            <source>the ledger names it, so it stays; archive it instead.</source>
            <translation>台账中有它的记录，因此不能删除，可改为归档。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/consent_form.py" />
            <source>the name of the payee</source>
            <translation>收款人姓名</translation>
        </message>
        <message>
            <location filename="../../planner/domain/consent_form.py" />
            <location filename="../../planner/session/held.py" />
            <source>the name of the signatory</source>
            <translation>签署人姓名</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/receipts_card.py" />
            <source>the newest first</source>
            <translation>从最近一笔起</translation>
        </message>
        <message>
            <location filename="../../planner/domain/consent_form.py" />
            <source>the number that was called back</source>
            <translation>回拨的电话号码</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/provisions_card.py" />
            <source>the paper that this program prints</source>
            <translation>本软件打印的文本</translation>
        </message>
        <message>
            <location filename="../../planner/domain/signable.py" />
            <source>the partner's address</source>
            <translation>合作伙伴地址</translation>
        </message>
        <message>
            <location filename="../../planner/domain/signable.py" />
            <source>the partner's bank account in its own name</source>
            <translation>合作伙伴本名银行账户</translation>
        </message>
        <message>
            <location filename="../../planner/domain/signable.py" />
            <source>the partner's contact details</source>
            <translation>合作伙伴的联系方式</translation>
        </message>
        <message>
            <location filename="../../planner/domain/signable.py" />
            <source>the partner's declaration of independence</source>
            <translation>合作伙伴的独立声明</translation>
        </message>
        <message>
            <location filename="../../planner/domain/signable.py" />
            <location filename="../../planner/domain/voucher_paper.py" />
            <source>the partner's registered name</source>
            <translation>合作伙伴登记名称</translation>
        </message>
        <message>
            <location filename="../../planner/domain/signable.py" />
            <source>the partner's registration or identity number</source>
            <translation>合作伙伴统一社会信用代码或证件号</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>the payee</source>
            <translation>收款方</translation>
        </message>
        <message>
            <location filename="../../planner/domain/consent_form.py" />
            <source>the post of the payee</source>
            <translation>收款人职务</translation>
        </message>
        <message>
            <location filename="../../planner/domain/scope_words.py" />
            <source>the product groups {products}</source>
            <translation>产品组「{products}」</translation>
        </message>
        <message>
            <location filename="../../planner/domain/scope_words.py" />
            <source>the product groups {products} and the accounts {accounts}</source>
            <translation>产品组「{products}」且客户「{accounts}」</translation>
        </message>
        <message>
            <location filename="../../planner/session/paper_parties.py" />
            <source>the rebate reduces revenue and output tax, with a red-letter invoice</source>
            <translation>返利冲减收入和销项税额，并开具红字发票</translation>
        </message>
        <message>
            <location filename="../../planner/domain/voucher_paper.py" />
            <source>the reference of the bank line or credit note</source>
            <translation>银行流水号或贷项通知单号</translation>
        </message>
        <message>
            <location filename="../../planner/domain/consent_form.py" />
            <source>the registered name of the employer</source>
            <translation>单位的登记名称</translation>
        </message>
        <message>
            <location filename="../../planner/domain/consent_form.py" />
            <source>the registration number of the employer</source>
            <translation>单位的登记号码</translation>
        </message>
        <message>
            <location filename="../../planner/session/contact_matching.py" />
            <source>the same address</source>
            <translation>相同的地址</translation>
        </message>
        <message>
            <location filename="../../planner/session/contact_matching.py" />
            <source>the same bank account</source>
            <translation>相同的银行账户</translation>
        </message>
        <message>
            <location filename="../../planner/session/contact_matching.py" />
            <source>the same e-mail address or domain</source>
            <translation>相同的电子邮箱或域名</translation>
        </message>
        <message>
            <location filename="../../planner/session/contact_matching.py" />
            <source>the same identity number</source>
            <translation>相同的证件号码</translation>
        </message>
        <message>
            <location filename="../../planner/session/contact_matching.py" />
            <source>the same name</source>
            <translation>相同的姓名</translation>
        </message>
        <message>
            <location filename="../../planner/session/contact_matching.py" />
            <source>the same phone number</source>
            <translation>相同的电话号码</translation>
        </message>
        <message>
            <location filename="../../planner/session/contact_matching.py" />
            <source>the same surname and address</source>
            <translation>相同的姓氏和地址</translation>
        </message>
        <message>
            <location filename="../../planner/domain/bosses.py" />
            <source>the seat</source>
            <translation>此岗位</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_register.py" />
            <source>the signatory's statement is missing</source>
            <translation>缺少签署人声明</translation>
        </message>
        <message>
            <location filename="../../planner/domain/consent_form.py" />
            <source>the statement “I am not the payee, not a relative and do not report to the payee”</source>
            <translation>“本人不是收款人，不是其亲属，也不受其领导”的声明</translation>
        </message>
        <message>
            <location filename="../../planner/domain/consent_form.py" />
            <source>the title of the signatory</source>
            <translation>签署人职务</translation>
        </message>
        <message>
            <location filename="../../planner/domain/signable.py" />
            <source>the title of who signs for us</source>
            <translation>我方签署人的职务</translation>
        </message>
        <message>
            <location filename="../../planner/domain/signable.py" />
            <source>the worked example</source>
            <translation>计算示例</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_register.py" />
            <source>the year</source>
            <translation>年度</translation>
        </message>
        <message>
            <location filename="../../planner/domain/key_reasons.py" />
            <source>the {role} does not matter here</source>
            <translation>{role}在此阶段不起作用</translation>
        </message>
        <message>
            <location filename="../../planner/domain/key_reasons.py" />
            <source>the {role} matters a little here</source>
            <translation>{role}在此阶段有一定作用</translation>
        </message>
        <message>
            <location filename="../../planner/domain/key_reasons.py" />
            <source>the {role} matters most here</source>
            <translation>{role}在此阶段最重要</translation>
        </message>
        <message>
            <location filename="../../planner/domain/key_reasons.py" />
            <source>the {role} matters much here</source>
            <translation>{role}在此阶段很重要</translation>
        </message>
        <message>
            <location filename="../../planner/session/period_names.py" />
            <source>third quarter of {year}</source>
            <translation>{year}年第三季度</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/agreement_page.py" />
            <source>this draft</source>
            <translation>本草稿</translation>
        </message>
        <message>
            <location filename="../../planner/documents/auditor_pack.py" />
            <source>this is the first pack</source>
            <translation>此为首个资料包</translation>
        </message>
        <message>
            <location filename="../../planner/session/may_be_paid.py" />
            <source>this person</source>
            <translation>此人</translation>
        </message>
        <message>
            <location filename="../../planner/domain/charting.py" />
            <location filename="../../planner/ui/chart/deeds.py" />
            <source>this seat</source>
            <translation>此岗位</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/volume_chart.py" />
            <source>tier {bound} → {pays}</source>
            <translation>档位 {bound} → {pays}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/held_card.py" />
            <source>to be reviewed</source>
            <translation>待复核</translation>
        </message>
        <message>
            <location filename="../../planner/session/import_words.py" />
            <source>to choose</source>
            <translation>待选择</translation>
        </message>
        <message>
            <location filename="../../planner/session/import_words.py" />
            <source>to look at</source>
            <translation>待查看</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/life_card.py" />
            <location filename="../../planner/ui/today/money_lines.py" />
            <source>to send</source>
            <translation>待发出</translation>
        </message>
        <message>
            <location filename="../../planner/domain/consent_form.py" />
            <source>to the employer's corporate account</source>
            <translation>付至单位对公账户</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/due_row.py" />
            <source>to {account}</source>
            <translation>付给{account}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/money_lines.py" />
            <source>to {name}</source>
            <translation>付给 {name}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/days.py" />
            <source>today</source>
            <translation>今天</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_why.py" />
            <source>together {award}</source>
            <translation>合计 {award}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/days.py" />
            <source>tomorrow</source>
            <translation>明天</translation>
        </message>
        <message>
            <location filename="../../planner/domain/guarantees.py" />
            <source>topped up for single periods already: {topped}</source>
            <translation>各期间已补足：{topped}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/approval_card.py" />
            <source>two people</source>
            <translation>两人</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/history.py" />
            <source>until {day}</source>
            <translation>至{day}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/key_reasons.py" />
            <source>user</source>
            <translation>使用者</translation>
        </message>
        <message>
            <location filename="../../planner/documents/account_plan.py" />
            <source>usual: {days} days</source>
            <translation>通常 {days} 天</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/deciders.py" />
            <source>vacant</source>
            <translation>空缺</translation>
        </message>
        <message>
            <location filename="../../planner/domain/today_words.py" />
            <source>vacant seat</source>
            <translation>岗位空缺</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement.py" />
            <location filename="../../planner/ui/money/agreement_page.py" />
            <source>version {n}</source>
            <translation>第 {n} 版</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/version_choice.py" />
            <source>version {n}, from {day}</source>
            <translation>第 {n} 版，自 {day} 起</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/deciders.py" />
            <source>veto</source>
            <translation>否决权</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_register.py" />
            <source>volume</source>
            <translation>总量</translation>
        </message>
        <message>
            <location filename="../../planner/session/run_answer.py" />
            <source>volume from {start} to {end}</source>
            <translation>{start}至{end}的累计</translation>
        </message>
        <message>
            <location filename="../../planner/session/paper_parties.py" />
            <source>what goes to the employer reduces revenue and output tax like a rebate, and the employer decides what its employee gets</source>
            <translation>付至单位的款项视同返利，冲减收入和销项税额；员工所得由单位自行决定</translation>
        </message>
        <message>
            <location filename="../../planner/domain/signable.py" />
            <source>what the partner earns</source>
            <translation>计奖条款</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/volume_fields.py" />
            <source>when its bound is exceeded</source>
            <translation>超过界限时</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/volume_fields.py" />
            <source>when its bound is reached (inclusive)</source>
            <translation>达到界限时（含）</translation>
        </message>
        <message>
            <location filename="../../planner/domain/consent_form.py" />
            <source>where that number is published</source>
            <translation>该号码的公开来源</translation>
        </message>
        <message>
            <location filename="../../planner/domain/consent_form.py" />
            <source>where the employer gets its copy of every statement</source>
            <translation>单位接收每份对账单抄送件的地址</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/volume_fields.py" />
            <source>where the receipt counted</source>
            <translation>原回款所在期间</translation>
        </message>
        <message>
            <location filename="../../planner/domain/signable.py" />
            <source>whether the partner is an official or paid by the state</source>
            <translation>合作伙伴是否为公职人员或由国家发放薪酬</translation>
        </message>
        <message>
            <location filename="../../planner/domain/consent_form.py" />
            <source>who called back</source>
            <translation>回拨核实人</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/rows.py" />
            <source>who decides?</source>
            <translation>谁拍板？</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/rows.py" />
            <source>who handles the order?</source>
            <translation>谁经办？</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/rows.py" />
            <source>who lets us in?</source>
            <translation>谁引我们进门？</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/rows.py" />
            <source>who releases the money?</source>
            <translation>谁批款？</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/rows.py" />
            <source>who sets the standard?</source>
            <translation>谁定标准？</translation>
        </message>
        <message>
            <location filename="../../planner/domain/signable.py" />
            <source>who signs for the partner</source>
            <translation>合作伙伴签字人</translation>
        </message>
        <message>
            <location filename="../../planner/domain/signable.py" />
            <source>who signs for us</source>
            <translation>我方签字人</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/rows.py" />
            <source>who will use it?</source>
            <translation>谁来用？</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/rows.py" />
            <source>whose view counts?</source>
            <translation>谁的意见有分量？</translation>
        </message>
        <message>
            <location filename="../../planner/documents/account_plan.py" />
            <source>with our judgements of people: for our own team only</source>
            <translation>含我方对人员的判断，仅限内部使用</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_register.py" />
            <source>withdrawn</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <location filename="../../planner/session/auditing.py" />
            <source>withdrawn on {day}</source>
            <translation>{day} 撤回</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/deals_page.py" />
            <source>written off</source>
            <translation>已核销</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/tenure_fields.py" />
            <source>year-month-day</source>
            <translation>年-月-日</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <location filename="../../planner/domain/person_sheet.py" />
            <location filename="../../planner/ui/processes/stage_model.py" />
            <location filename="../../planner/ui/roles/model.py" />
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <location filename="../../planner/domain/key_reasons.py" />
            <source>you named this seat key, because: {reason}</source>
            <translation>您指定此岗位为关键，理由：{reason}</translation>
        </message>
        <message>
            <location filename="../../planner/session/reviews.py" />
            <location filename="../../planner/ui/money/reviews_cards.py" />
            <source>{account} acknowledged {number}</source>
            <translation>{account}已确认 {number}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <location filename="../../planner/domain/refusal_offers.py" />
            <source>{account} buys for healthcare, and there no person is paid for an order.</source>
            <translation>{account}属于医疗采购，此类订单不向个人付款。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>{account} gets a copy of every statement.</source>
            <translation>每份对账单均抄送{account}。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>{account} has agreed to paying {payee}, but not in writing.</source>
            <translation>{account}已同意向{payee}付款，但不是书面形式。</translation>
        </message>
        <message>
            <location filename="../../planner/session/payment_checks.py" />
            <source>{account} has not acknowledged its copy of statement {number} yet. Record who acknowledged it and when, then pay.</source>
            <translation>{account}尚未确认对账单 {number} 的抄送件。请登记确认人和日期后再付款。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>{account} is a public body or state-owned and {payee} belongs to its people. This program neither computes nor prints such a payment.</source>
            <translation>{account}是国家机关、事业单位或国有单位，{payee}与其有关联，本软件不计算也不打印此类付款。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <location filename="../../planner/domain/refusal_offers.py" />
            <source>{account} is a public body, and on its purchases nobody is paid by success.</source>
            <translation>{account}是国家机关或事业单位，其采购不按成交向任何人付酬。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>{account} is a public body, so its discount belongs on the invoice, not in a rebate.</source>
            <translation>{account}是国家机关或事业单位，优惠应直接体现在发票价格中，而不是返利。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/refusal_offers.py" />
            <source>{account} is a public body, so its discount belongs on the invoice.</source>
            <translation>{account}是公共机构，其折扣应列于发票。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>{account} is in a regulated trade: a legal review is recorded.</source>
            <translation>{account}属于受监管行业：已记录法律审查。</translation>
        </message>
        <message>
            <location filename="../../planner/session/payment_checks.py" />
            <source>{account} is state-owned: a second person has to look at this payment. Enter that person's name.</source>
            <translation>{account}为国有：此笔支付须由第二人复核。请填写复核人姓名。</translation>
        </message>
        <message>
            <location filename="../../planner/session/payment_checks.py" />
            <source>{account} is state-owned: enter the day of the second review and attach its file.</source>
            <translation>{account}为国有单位：请填写复核日期并附上复核文件。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/refusal_offers.py" />
            <source>{account} or your own office is public or state-owned. There we pay nobody for an order, whoever asks.</source>
            <translation>{account}或您所在单位属于国家机关或国有单位；对此类订货，我们不向任何人付款。</translation>
        </message>
        <message>
            <location filename="../../planner/session/consents.py" />
            <source>{account} signs for itself alone: record a consent of each.</source>
            <translation>{account}只能为自己签署：请分别登记各单位的同意书。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/export_dialog.py" />
            <source>{account} – organisation chart</source>
            <translation>{account} – 组织架构图</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/export_dialog.py" />
            <source>{account} – organisation chart (share copy)</source>
            <translation>{account} – 组织架构图（分享版）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/time_travel.py" />
            <source>{account} – what changed</source>
            <translation>{account} – 变更情况</translation>
        </message>
        <message>
            <location filename="../../planner/session/reminders.py" />
            <source>{account}: {what}</source>
            <translation>{account}：{what}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_words.py" />
            <source>{amount}</source>
            <translation>{amount}</translation>
        </message>
        <message>
            <location filename="../../planner/session/payouts.py" />
            <source>{amount} can be set off at most.</source>
            <translation>最多可抵扣 {amount}。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_page.py" />
            <source>{amount} falls due to partners later.</source>
            <translation>{amount} 在更晚时应付合作伙伴。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/exits.py" />
            <source>{amount} goes to the employer instead of the payee</source>
            <translation>{amount} 改付单位，不付收款人</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_page.py" />
            <source>{amount} is expected later.</source>
            <translation>{amount} 预计更晚到账。</translation>
        </message>
        <message>
            <location filename="../../planner/session/payouts.py" />
            <location filename="../../planner/session/statements.py" />
            <location filename="../../planner/ui/money/payouts_page.py" />
            <source>{amount} is less than the least payout of {least}: it is carried over.</source>
            <translation>{amount} 低于最低支付额 {least}，结转至下次。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/payouts_page.py" />
            <source>{amount} is owed back: it is set off with the next payment.</source>
            <translation>应返还 {amount}，将在下次支付时抵扣。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/capitals.py" />
            <source>{amount} is too large to be written in capitals.</source>
            <translation>{amount} 太大，无法写成大写金额。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/amount_words.py" />
            <source>{amount} is too large to be written in words.</source>
            <translation>{amount} 过大，无法用文字书写。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/pay_card.py" />
            <source>{amount} leaves the bank.</source>
            <translation>实际从银行付出 {amount}。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/settlements.py" />
            <source>{amount} more was set off against what was owed back</source>
            <translation>另有 {amount} 与应返还的款项抵扣</translation>
        </message>
        <message>
            <location filename="../../planner/domain/awards.py" />
            <source>{amount} net of {rate} VAT = {net}</source>
            <translation>{amount} 扣除 {rate} 增值税 = {net}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/exits.py" />
            <source>{amount} of it goes to the employer as a rebate</source>
            <translation>其中 {amount} 作为返利付给单位</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/money_lines.py" />
            <source>{amount} of it held for more than a year: look at it and choose a way out.</source>
            <translation>其中 {amount} 已暂扣满一年：请查看并选择处理办法。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/holding_back.py" />
            <source>{amount} of it is held back; the next part becomes payable on {day}</source>
            <translation>其中 {amount} 暂扣；下一部分自 {day} 起可支付</translation>
        </message>
        <message>
            <location filename="../../planner/domain/exits.py" />
            <source>{amount} of it was taken back</source>
            <translation>其中 {amount} 已冲回</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_targets.py" />
            <source>{amount} of other product groups or accounts does not count</source>
            <translation>其他产品组或客户的 {amount} 不计入</translation>
        </message>
        <message>
            <location filename="../../planner/domain/targets.py" />
            <location filename="../../planner/domain/volume_bases.py" />
            <source>{amount} of {day} does not count: {code}</source>
            <translation>{day} 的 {amount} 不计入：{code}</translation>
        </message>
        <message>
            <location filename="../../planner/session/bank_words.py" />
            <source>{amount} of {payer}: {reason}</source>
            <translation>{payer} 的 {amount}：{reason}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/money_lines.py" />
            <source>{amount} open, last receipt {day}.</source>
            <translation>未收 {amount}，最近回款 {day}。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/money_lines.py" />
            <source>{amount} open, nothing received yet.</source>
            <translation>未收 {amount}，尚无回款。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/due_row.py" />
            <location filename="../../planner/ui/money/payouts_page.py" />
            <source>{amount} set off</source>
            <translation>抵扣 {amount}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_page.py" />
            <source>{amount} should have come before today; it counts in no month until it is here.</source>
            <translation>{amount} 本应在今天之前到账；到账前不计入任何月份。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/payouts_page.py" />
            <source>{amount} tax</source>
            <translation>税款 {amount}</translation>
        </message>
        <message>
            <location filename="../../planner/session/bank_words.py" />
            <source>{amount} to {payee}: {reason}</source>
            <translation>{amount} 付给 {payee}:{reason}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/deal_end.py" />
            <source>{amount} was written off on {day}: {reason}</source>
            <translation>{day} 核销 {amount}：{reason}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/payment_plan.py" />
            <source>{amount} without a day</source>
            <translation>{amount} 未约定日期</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_why.py" />
            <source>{amount} × {rate} = {award}</source>
            <translation>{amount} × {rate} = {award}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_page.py" />
            <source>{amount}, due {day}.</source>
            <translation>{amount}，应付日{day}。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_page.py" />
            <source>{amount}, expected by {day}; no day was agreed.</source>
            <translation>{amount}，预计{day}前到账；未约定日期。</translation>
        </message>
        <message>
            <location filename="../../planner/session/bank_words.py" />
            <source>{amount}: {reason}</source>
            <translation>{amount}:{reason}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/scope_words.py" />
            <source>{before} {next}</source>
            <translation>{before}{next}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/tier_words.py" />
            <source>{before}; once it {reached}, {pay} instead</source>
            <translation>{before}；{reached}时改按{pay}计</translation>
        </message>
        <message>
            <location filename="../../planner/domain/tier_words.py" />
            <location filename="../../planner/domain/volume_steps.py" />
            <location filename="../../planner/domain/worked_example.py" />
            <location filename="../../planner/session/batches.py" />
            <source>{before}; {next}</source>
            <translation>{before}；{next}</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <source>{box} I, who sign, am not the payee, not a relative of the payee, and do not report to the payee.</source>
            <translation>{box} 本签署人不是收款人，不是其亲属，也不是其下属。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <source>{box} Our books and our policy allow this payment, and we are neither a state body nor state-owned or state-controlled.</source>
            <translation>{box} 我单位账务及制度允许该款项，且我单位不是国家机关，亦非国有或国有控股。</translation>
        </message>
        <message>
            <location filename="../../planner/session/people_data.py" />
            <source>{change}</source>
            <translation>{change}</translation>
        </message>
        <message>
            <location filename="../../planner/history.py" />
            <source>{change}: {why}</source>
            <translation>{change}：{why}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/plan/entry.py" />
            <source>{contact}. Next step: {step}</source>
            <translation>{contact}。下一步：{step}</translation>
        </message>
        <message>
            <location filename="../../planner/session/import_words.py" />
            <source>{count}, {total} in all.</source>
            <translation>{count}，合计 {total}。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/currencies.py" />
            <source>{currency} is not a currency this program knows.</source>
            <translation>本程序不认识币种 {currency}。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/history.py" />
            <source>{days} days (usual {usual})</source>
            <translation>{days} 天（通常 {usual} 天）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/stage_panel.py" />
            <source>{days} days in stage (usual {usual})</source>
            <translation>本阶段已 {days} 天（通常 {usual} 天）</translation>
        </message>
        <message>
            <location filename="../../planner/documents/account_plan.py" />
            <source>{days} days in this stage</source>
            <translation>本阶段已 {days} 天</translation>
        </message>
        <message>
            <location filename="../../planner/domain/warnings.py" />
            <source>{days} days in this stage, where {usual} are usual.</source>
            <translation>在此阶段已 {days} 天，通常为 {usual} 天。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/history.py" />
            <source>{days} days over</source>
            <translation>超期 {days} 天</translation>
        </message>
        <message>
            <location filename="../../planner/domain/quick_entry.py" />
            <source>{day} is still to come: plan an action for it.</source>
            <translation>{day} 还没到：请改为计划一项行动。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/days.py" />
            <source>{day} {month}</source>
            <translation>{month}{day}日</translation>
        </message>
        <message>
            <location filename="../../planner/session/payment_checks.py" />
            <source>{day} {time}</source>
            <translation>{day} {time}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/time_bar.py" />
            <source>{day} · read only</source>
            <translation>{day} · 只读</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/relations_card.py" />
            <source>{day}: independent of {accounts}</source>
            <translation>{day}：独立于 {accounts}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_register.py" />
            <source>{day}: {reason}</source>
            <translation>{day}：{reason}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/next_steps.py" />
            <source>{day}: {what}</source>
            <translation>{day}：{what}</translation>
        </message>
        <message>
            <location filename="../../planner/commands/writing.py" />
            <source>{deals} deals and {receipts} receipts, together {total}, {skipped} rows left out</source>
            <translation>{deals}笔成交、{receipts}笔回款，合计{total}，略过{skipped}行</translation>
        </message>
        <message>
            <location filename="../../planner/session/partner_books.py" />
            <location filename="../../planner/session/run_answer.py" />
            <source>{deal}</source>
            <translation>{deal}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/deal_form.py" />
            <source>{deal} is in the ledger of {account}.</source>
            <translation>{deal} 已计入 {account} 的台账。</translation>
        </message>
        <message>
            <location filename="../../planner/session/receiving.py" />
            <source>{deal} was reversed: no money goes on it.</source>
            <translation>{deal} 已冲销，不能再记回款。</translation>
        </message>
        <message>
            <location filename="../../planner/session/ledger_lines.py" />
            <source>{deal} · referral · {account}</source>
            <translation>{deal} · 介绍 · {account}</translation>
        </message>
        <message>
            <location filename="../../planner/session/ledger_lines.py" />
            <source>{deal} · referral, counts {weight} · {account}</source>
            <translation>{deal} · 介绍，按 {weight} 计入 · {account}</translation>
        </message>
        <message>
            <location filename="../../planner/session/ledger_lines.py" />
            <source>{deal} · {account}</source>
            <translation>{deal} · {account}</translation>
        </message>
        <message>
            <location filename="../../planner/session/ledger_lines.py" />
            <source>{deal} · {received} of {contract} · {account}</source>
            <translation>{deal} · 回款 {received} / {contract} · {account}</translation>
        </message>
        <message>
            <location filename="../../planner/commands/reading.py" />
            <source>{deal}: {earned}, {pending} pending</source>
            <translation>{deal}：{earned}，待回款{pending}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/processes.py" />
            <source>{en}{zh:.0}</source>
            <translation>{en:.0}{zh}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/export_page.py" />
            <source>{files} is there already. Replace it?</source>
            <translation>{files} 已经存在，要替换吗？</translation>
        </message>
        <message>
            <location filename="../../planner/store/problems.py" />
            <source>{file} cannot be opened ({error}).</source>
            <translation>无法打开 {file}（{error}）。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/toml_table.py" />
            <source>{file} cannot be read: {reason}</source>
            <translation>无法读取 {file}：{reason}</translation>
        </message>
        <message>
            <location filename="../../planner/session/attachments.py" />
            <source>{file} cannot be read: {why}.</source>
            <translation>无法读取 {file}：{why}。</translation>
        </message>
        <message>
            <location filename="../../planner/store/problems.py" />
            <source>{file} could not be written ({error}). Nothing was changed; make room or check the disk, then try again.</source>
            <translation>无法写入 {file}（{error}）。没有任何改动；请清理空间或检查磁盘后重试。</translation>
        </message>
        <message>
            <location filename="../../planner/session/files.py" />
            <source>{file} differs from what this computer has seen: line {seen} of its ledger is another one. It was rewritten, or two copies were written apart. Check this workspace, and compare its statements with the printed ones before you pay anybody.</source>
            <translation>{file}与本机见过的不同：台账第{seen}行已不是原来的那一行。文件被改写过，或者两份副本分别被写过。付款之前请先检查此工作簿，并与已打印的对账单核对。</translation>
        </message>
        <message>
            <location filename="../../planner/store/problems.py" />
            <source>{file} exists already. Choose another name.</source>
            <translation>{file} 已存在，请换一个名称。</translation>
        </message>
        <message>
            <location filename="../../planner/sample/demo.py" />
            <source>{file} here is not the sample. Choose another folder.</source>
            <translation>此文件夹中的 {file} 不是示例工作簿，请另选文件夹。</translation>
        </message>
        <message>
            <location filename="../../planner/commands/answer.py" />
            <source>{file} holds no passphrase.</source>
            <translation>{file} 中没有密码。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rescue_page.py" />
            <source>{file} is damaged</source>
            <translation>{file} 已损坏</translation>
        </message>
        <message>
            <location filename="../../planner/store/problems.py" />
            <source>{file} is damaged ({what}). It was left as it is: open a backup of it instead.</source>
            <translation>{file} 已损坏（{what}）。程序没有改动它：请打开它的备份。</translation>
        </message>
        <message>
            <location filename="../../planner/store/problems.py" />
            <source>{file} is gone: its drive was taken out, or it was moved. Nothing is saved until it is back; what you see is what was saved last.</source>
            <translation>{file} 不见了：驱动器已拔出，或文件被移动。在它回来之前不会保存任何内容；您看到的是最后一次保存的内容。</translation>
        </message>
        <message>
            <location filename="../../planner/session/attachments.py" />
            <source>{file} is larger than {most} MB. Scan it in fewer dots.</source>
            <translation>{file} 大于 {most} MB，请用较低分辨率扫描。</translation>
        </message>
        <message>
            <location filename="../../planner/store/problems.py" />
            <source>{file} is locked. Type its passphrase to go on.</source>
            <translation>{file} 已锁定。请输入密码继续。</translation>
        </message>
        <message>
            <location filename="../../planner/session/attachments.py" />
            <source>{file} is no scan: take a PDF, PNG, JPEG, TIFF or WebP.</source>
            <translation>{file} 不是扫描件：请用 PDF、PNG、JPEG、TIFF 或 WebP。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/settings_page.py" />
            <source>{file} is not a PNG or JPEG picture of up to 2 MB.</source>
            <translation>{file} 不是 2 MB 以内的 PNG 或 JPEG 图片。</translation>
        </message>
        <message>
            <location filename="../../planner/store/problems.py" />
            <source>{file} is not a workspace of this program. It was left as it is.</source>
            <translation>{file} 不是本程序的工作簿。程序没有改动它。</translation>
        </message>
        <message>
            <location filename="../../planner/store/problems.py" />
            <source>{file} is not there. Was it moved or renamed?</source>
            <translation>找不到 {file}。它是否被移动或改名了？</translation>
        </message>
        <message>
            <location filename="../../planner/session/files.py" />
            <source>{file} is older than what this computer has seen: the ledger was at line {seen} then, it ends at line {here} now. If you did not restore a backup, look for the newer file before you go on.</source>
            <translation>{file}比本机见过的要旧：当时台账到第{seen}行，现在只到第{here}行。如果您没有恢复过备份，请先找到较新的文件再继续。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/held_dialog.py" />
            <source>{file} is open elsewhere</source>
            <translation>{file} 已在别处打开</translation>
        </message>
        <message>
            <location filename="../../planner/store/problems.py" />
            <source>{file} is open in another window ({holder}). Close it there first.</source>
            <translation>{file} 已在另一个窗口中打开（{holder}）。请先在那里关闭。</translation>
        </message>
        <message>
            <location filename="../../planner/store/problems.py" />
            <source>{file} is open to be read only (read-only). Nothing was changed.</source>
            <translation>{file} 以只读方式打开。没有任何更改。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/keeping.py" />
            <source>{file} is open to be read only: what others save appears here, nothing can be changed.</source>
            <translation>{file} 以只读方式打开：别人保存的内容会在这里出现，这里不能更改。</translation>
        </message>
        <message>
            <location filename="../../planner/session/files.py" />
            <source>{file} lies in a folder that is copied to other computers. Open it on one computer at a time, and let the copying finish before you open it elsewhere. A folder of this computer is safer.</source>
            <translation>{file} 位于会同步到其他电脑的文件夹中。请一次只在一台电脑上打开，并等同步完成后再在别处打开。放在本机文件夹中更安全。</translation>
        </message>
        <message>
            <location filename="../../planner/session/files.py" />
            <source>{file} lies on a drive of another computer. It works, more slowly; if the drive goes away while you work, nothing is saved until it is back. A folder of this computer is safer.</source>
            <translation>{file} 位于其他电脑的驱动器上。可以使用，但较慢；如果工作时驱动器断开，在恢复之前不会保存任何内容。放在本机文件夹中更安全。</translation>
        </message>
        <message>
            <location filename="../../planner/store/problems.py" />
            <source>{file} needs its passphrase.</source>
            <translation>打开 {file} 需要密码。</translation>
        </message>
        <message>
            <location filename="../../planner/store/problems.py" />
            <source>{file} was changed by another program. Open it again.</source>
            <translation>{file} 已被另一个程序改动，请重新打开。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/check_keeper.py" />
            <source>{file} was looked through, and not everything holds: {n} findings. Issue and pay nothing before you have looked at them.</source>
            <translation>{file} 已全面检查，并非一切正常：发现 {n} 处问题。在查看之前，请不要出具文件或付款。</translation>
        </message>
        <message>
            <location filename="../../planner/store/problems.py" />
            <source>{file} was made by a newer version of this program. Update the program to open it; the file was left as it is.</source>
            <translation>{file} 由本程序的更新版本创建。请升级程序后再打开；文件没有被改动。</translation>
        </message>
        <message>
            <location filename="../../planner/store/problems.py" />
            <source>{file} was made by an older version of this program. Open it in a window first: it is then brought up to date, and a copy is kept.</source>
            <translation>{file} 由本程序的旧版本创建。请先在窗口中打开它：程序会把它升级，并保留一份副本。</translation>
        </message>
        <message>
            <location filename="../../planner/store/problems.py" />
            <source>{file} was taken over by {holder}. This window only reads it from now on.</source>
            <translation>{file} 已由 {holder} 接管。此窗口从现在起只能读取。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/backup_card.py" />
            <source>{file} was written and found whole. Keep it in another place.</source>
            <translation>{file} 已写入并检查无误。请存放在另一处地点。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/backups_page.py" />
            <source>{file} was written beside this one. Open it from the File menu.</source>
            <translation>{file} 已写在此文件旁边。请从“文件”菜单打开。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/file_deeds.py" />
            <source>{file} was written.</source>
            <translation>已写入 {file}。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/review.py" />
            <source>{file}, sheet {sheet}</source>
            <translation>{file}，工作表“{sheet}”</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/scan_field.py" />
            <source>{file}, {size} KB</source>
            <translation>{file}，{size} KB</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/processes.py" />
            <source>{file}: the key “{key}” is taken.</source>
            <translation>{file}：键“{key}”已被占用。</translation>
        </message>
        <message>
            <location filename="../../planner/cli.py" />
            <source>{file}: {reason}.</source>
            <translation>{file}：{reason}。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/toml_table.py" />
            <source>{file}: “{key}” is missing.</source>
            <translation>{file}：缺少“{key}”。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/toml_table.py" />
            <source>{file}: “{key}” is not known.</source>
            <translation>{file}：无法识别“{key}”。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/toml_table.py" />
            <source>{file}: “{key}” is not what belongs there.</source>
            <translation>{file}：“{key}”的内容不符合要求。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/toml_table.py" />
            <source>{file}: “{key}” must be a whole number from {low} to {high}.</source>
            <translation>{file}：“{key}”必须是 {low} 到 {high} 的整数。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/payee_sections.py" />
            <source>{first} to {last}</source>
            <translation>{first} 至 {last}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_register.py" />
            <source>{first} to {last}, {route}; {n} run-off days</source>
            <translation>{first} 至 {last}，{route}；到期后可付 {n} 天</translation>
        </message>
        <message>
            <location filename="../../planner/session/paper_parties.py" />
            <source>{first}; {second}.</source>
            <translation>{first}；{second}。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/today_words.py" />
            <source>{found} of {of} pieces of evidence. Missing: {missing}.</source>
            <translation>阶段证据已有 {found}/{of} 项。还缺：{missing}。</translation>
        </message>
        <message>
            <location filename="../../planner/session/paper_parties.py" />
            <source>{hint}.</source>
            <translation>{hint}。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/withholding.py" />
            <source>{income} is not above 800.00, so nothing is withheld.</source>
            <translation>{income} 不超过 800.00，无需预扣。</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_lines.py" />
            <source>{kind} ({rows})</source>
            <translation>{kind}（{rows}）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/plan/entry.py" />
            <source>{kind} with {names}, {day}</source>
            <translation>{day} {kind}：{names}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/check.py" />
            <source>{kind} {id} names a {target} that is not there.</source>
            <translation>{kind} {id} 指向不存在的 {target}。</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_lines.py" />
            <source>{kind} {n}</source>
            <translation>{kind} {n}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/payee_card.py" />
            <source>{kind}, declared {day}</source>
            <translation>{kind}，{day} 声明</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/next_contact.py" />
            <source>{kind}, {day}</source>
            <translation>{day} {kind}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/next_contact.py" />
            <source>{kind}, {day}: {note}</source>
            <translation>{day} {kind}：{note}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/links.py" />
            <source>{kind}: {one} {arrow} {other}, strength {n} of {most}</source>
            <translation>{kind}：{one} {arrow} {other}，强度 {n}/{most}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/columns.py" />
            <source>{known}, {source}</source>
            <translation>{known}，{source}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/split_by_hand.py" />
            <source>{left} left</source>
            <translation>剩余 {left}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/why_card.py" />
            <source>{line} ({agreement} §{clause})</source>
            <translation>{line}（{agreement} 第 {clause} 条）</translation>
        </message>
        <message>
            <location filename="../../planner/domain/links.py" />
            <source>{line}: {note}</source>
            <translation>{line}：{note}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/guarantees.py" />
            <source>{lost} that blocked money would have earned is not made up</source>
            <translation>因不得支付而不计的回款本可计得 {lost}，不予补足</translation>
        </message>
        <message>
            <location filename="../../planner/domain/charting.py" />
            <source>{manager} reports to {seat}. Move that seat out first.</source>
            <translation>{manager}向{seat}汇报，请先把该岗位移出。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement_tables.py" />
            <source>{mark}: {reason}</source>
            <translation>{mark}：{reason}</translation>
        </message>
        <message>
            <location filename="../../planner/session/why_nothing.py" />
            <source>{missing} more until the tier from {bound}, which pays {rate}</source>
            <translation>再有 {missing} 即到 {bound} 一档，计 {rate}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_page.py" />
            <source>{month} {year}</source>
            <translation>{year}年{month}</translation>
        </message>
        <message>
            <location filename="../../planner/session/batches.py" />
            <source>{m} partners left out</source>
            <translation>{m} 个合作伙伴未出具</translation>
        </message>
        <message>
            <location filename="../../planner/domain/named_people.py" />
            <source>{names} and {n} others</source>
            <translation>{names}等另外 {n} 人</translation>
        </message>
        <message>
            <location filename="../../planner/domain/account_plan.py" />
            <location filename="../../planner/domain/cadence.py" />
            <location filename="../../planner/domain/charting.py" />
            <location filename="../../planner/domain/named_people.py" />
            <location filename="../../planner/domain/org.py" />
            <location filename="../../planner/domain/parts.py" />
            <location filename="../../planner/domain/rehearsal.py" />
            <location filename="../../planner/session/history_lines.py" />
            <location filename="../../planner/session/history_values.py" />
            <location filename="../../planner/ui/chart/hints.py" />
            <source>{name}</source>
            <translation>{name}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/account_plan.py" />
            <location filename="../../planner/ui/chart/hints.py" />
            <source>{name} ({by})</source>
            <translation>{name}（{by}）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_register.py" />
            <source>{name} at most {cap}</source>
            <translation>{name}最多 {cap}</translation>
        </message>
        <message>
            <location filename="../../planner/session/bringing.py" />
            <source>{name} cannot be read ({problem}).</source>
            <translation>无法读取 {name}（{problem}）。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/sheets.py" />
            <source>{name} cannot be read as a spreadsheet. Open it in a spreadsheet program, save it as CSV and import that.</source>
            <translation>无法将 {name} 作为电子表格读取，请用电子表格软件打开并另存为 CSV 后再导入。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/file_deeds.py" />
            <source>{name} copy</source>
            <translation>{name} 副本</translation>
        </message>
        <message>
            <location filename="../../planner/session/reviews.py" />
            <source>{name} declared again</source>
            <translation>{name}已重新声明</translation>
        </message>
        <message>
            <location filename="../../planner/domain/process_editing.py" />
            <source>{name} goes through this process. Remove it first, or keep the process.</source>
            <translation>{name} 使用此流程。请先删除该项目，或保留此流程。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/sheets.py" />
            <source>{name} has a sheet of more than {limit} cells. Save the rows you need as CSV and import that.</source>
            <translation>{name} 中有工作表超过 {limit} 个单元格，请将所需的行另存为 CSV 后再导入。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/unknowns.py" />
            <source>{name} has left and was {roles}: who is it now?</source>
            <translation>{name}已离开，原为{roles}：现在由谁担任？</translation>
        </message>
        <message>
            <location filename="../../planner/session/statements.py" />
            <source>{name} has no agreement in {currency}.</source>
            <translation>{name} 没有以 {currency} 计的协议。</translation>
        </message>
        <message>
            <location filename="../../planner/session/agreement_papers.py" />
            <location filename="../../planner/session/statements.py" />
            <source>{name} has no agreement yet.</source>
            <translation>{name}还没有协议。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/rows.py" />
            <source>{name} has no role here and might be {role}. Assign it, or ask.</source>
            <translation>{name}尚无角色，可能是{role}。请指定，或在拜访时询问。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/sheets.py" />
            <source>{name} has no visible sheet.</source>
            <translation>{name} 中没有可见的工作表。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/tables.py" />
            <source>{name} has too many columns. Keep the ones you need and try again.</source>
            <translation>{name} 的列太多，请只保留所需的列后重试。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/side.py" />
            <source>{name} has {n} seats already; these come beside them.</source>
            <translation>{name}已有 {n} 个岗位，导入的岗位会与之并列。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/history_page.py" />
            <source>{name} history.csv</source>
            <translation>{name} 历史记录.csv</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/sheets.py" />
            <source>{name} is a binary workbook. Save it as XLSX.</source>
            <translation>{name} 是二进制工作簿，请另存为 XLSX。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/safe_write.py" />
            <source>{name} is a folder. Choose another name.</source>
            <translation>{name} 是文件夹，请换一个文件名。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/safe_write.py" />
            <source>{name} is a link to another file. Choose another name or folder.</source>
            <translation>{name} 是指向其他文件的链接，请换一个文件名或文件夹。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/tables.py" />
            <source>{name} is empty.</source>
            <translation>{name} 是空的。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/tables.py" />
            <location filename="../../planner/session/bringing.py" />
            <source>{name} is larger than {limit} MB. Import it in parts.</source>
            <translation>{name} 超过 {limit} MB，请分批导入。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/sheets.py" />
            <source>{name} is locked with a password. Save it without one and try again.</source>
            <translation>{name} 设有密码，请取消密码另存后再试。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/tables.py" />
            <source>{name} is not a table. Choose a CSV, Excel, ODS or vCard file.</source>
            <translation>{name} 不是表格，请选择 CSV、Excel、ODS 或 vCard 文件。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/warnings.py" />
            <source>{name} is our only contact.</source>
            <translation>{name}是我方唯一的联系人。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/chart_changes.py" />
            <source>{name} joined as {title}.</source>
            <translation>{name}到任：{title}。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/rehearsal.py" />
            <source>{name} leaves</source>
            <translation>{name}离职</translation>
        </message>
        <message>
            <location filename="../../planner/domain/chart_changes.py" />
            <source>{name} left ({title}).</source>
            <translation>{name}离任（{title}）。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/chart_changes.py" />
            <source>{name} moved from {old} to {new}.</source>
            <translation>{name}由{old}调任{new}。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/card_faces.py" />
            <source>{name} opposes</source>
            <translation>{name}反对</translation>
        </message>
        <message>
            <location filename="../../planner/ui/recovery.py" />
            <source>{name} recovery sheet.pdf</source>
            <translation>{name} 恢复密钥单.pdf</translation>
        </message>
        <message>
            <location filename="../../planner/domain/chart_changes.py" />
            <source>{name} reports to {new} now, before to {old}.</source>
            <translation>{name}的上级由{old}变为{new}。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/charting.py" />
            <location filename="../../planner/domain/tenures.py" />
            <source>{name} sits here already.</source>
            <translation>{name}已在此岗位任职。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/charting.py" />
            <location filename="../../planner/domain/tenures.py" />
            <source>{name} sits here. Vacate the seat first.</source>
            <translation>{name}在此任职，请先腾空岗位。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/process_editing.py" />
            <source>{name} stands in this stage. Move it to another stage first.</source>
            <translation>{name} 处于此阶段。请先把它移到其他阶段。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/safe_write.py" />
            <source>{name} was not written ({problem}). Try again, or choose another folder.</source>
            <translation>未能写入 {name}（{problem}），请重试，或选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/safe_write.py" />
            <source>{name} was not written: the disk is full. Free some space.</source>
            <translation>未能写入 {name}：磁盘已满，请释放一些空间。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/safe_write.py" />
            <source>{name} was not written: the folder may not be written to. Choose another one.</source>
            <translation>未能写入 {name}：该文件夹没有写入权限，请选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/safe_write.py" />
            <source>{name} was not written: there is no such folder. Choose another one.</source>
            <translation>未能写入 {name}：该文件夹不存在，请选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/sheets.py" />
            <source>{name} would unpack to more than {limit} MB. Save the rows you need as CSV and import that.</source>
            <translation>{name} 解压后超过 {limit} MB，请将所需的行另存为 CSV 后再导入。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/tenure_fields.py" />
            <source>{name}: first day</source>
            <translation>{name}：第一天</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/judgement.py" />
            <source>{name}: how sure</source>
            <translation>{name}：把握程度</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/link_fields.py" />
            <source>{name}: kind</source>
            <translation>{name}：类型</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/tenure_fields.py" />
            <source>{name}: last day</source>
            <translation>{name}：最后一天</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/link_fields.py" />
            <source>{name}: note</source>
            <translation>{name}：备注</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_page.py" />
            <source>{name}: nothing paid yet, {n} days after the order assumed</source>
            <translation>{name}：尚未付款，按下单后 {n} 天估计</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/judgement.py" />
            <source>{name}: since</source>
            <translation>{name}：日期</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/judgement.py" />
            <source>{name}: source</source>
            <translation>{name}：来源</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/link_fields.py" />
            <source>{name}: strength</source>
            <translation>{name}：强度</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_page.py" />
            <source>{name}: {n} days after the due day</source>
            <translation>{name}：应付日后 {n} 天</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_page.py" />
            <source>{name}: {n} days after the order</source>
            <translation>{name}：下单后 {n} 天</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_page.py" />
            <source>{name}: {n} days before the due day</source>
            <translation>{name}：应付日前 {n} 天</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/export_dialog.py" />
            <source>{name}: {n} seats below</source>
            <translation>{name}：下辖 {n} 个岗位</translation>
        </message>
        <message>
            <location filename="../../planner/session/history_values.py" />
            <source>{name}: {value}</source>
            <translation>{name}：{value}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/chart_changes.py" />
            <source>{name}: {what} is {new} now, before {old}.</source>
            <translation>{name}：{what}由“{old}”变为“{new}”。</translation>
        </message>
        <message>
            <location filename="../../planner/commands/papers.py" />
            <location filename="../../planner/session/payouts.py" />
            <location filename="../../planner/ui/period/statements_card.py" />
            <source>{name}: {why}</source>
            <translation>{name}:{why}</translation>
        </message>
        <message>
            <location filename="../../planner/session/agreements.py" />
            <source>{number} begins on {day}; it cannot end before.</source>
            <translation>{number} 自 {day} 起生效，不能在此之前终止。</translation>
        </message>
        <message>
            <location filename="../../planner/session/auditing.py" />
            <source>{number} bore the name of a payee who was erased. Issue the pack of its period again: the new one names it as the one before.</source>
            <translation>{number} 含有一位已清除收款人的姓名。请重新出具该期间的审计资料包：新的一份会把它列为上一份。</translation>
        </message>
        <message>
            <location filename="../../planner/session/statements.py" />
            <source>{number} covers these days already. A statement of an earlier period would say the same again.</source>
            <translation>{number} 已包含这些日期，再出更早期间的对账单会重复列示。</translation>
        </message>
        <message>
            <location filename="../../planner/session/agreements.py" />
            <source>{number} covers {account} already. Amend it, or end it before {day}.</source>
            <translation>{number} 已涵盖{account}。请修订它，或在{day}之前终止。</translation>
        </message>
        <message>
            <location filename="../../planner/session/agreements.py" />
            <source>{number} has ended already.</source>
            <translation>{number} 已经终止。</translation>
        </message>
        <message>
            <location filename="../../planner/session/paper_lives.py" />
            <source>{number} is disputed. Answer that first.</source>
            <translation>{number} 有异议，请先答复。</translation>
        </message>
        <message>
            <location filename="../../planner/session/paper_lives.py" />
            <source>{number} is no statement that stands: it was not issued, or replaced.</source>
            <translation>{number} 不是有效的对账单：未出具，或已被取代。</translation>
        </message>
        <message>
            <location filename="../../planner/session/verifying_papers.py" />
            <source>{number} is void.</source>
            <translation>{number} 已作废。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/account_plan.py" />
            <source>{number} of {all}</source>
            <translation>第 {number} 阶段，共 {all} 阶段</translation>
        </message>
        <message>
            <location filename="../../planner/session/statements.py" />
            <source>{number} stands for that period: a correction replaces it.</source>
            <translation>该期间有效的对账单是 {number}:更正只能替换它。</translation>
        </message>
        <message>
            <location filename="../../planner/session/what_if.py" />
            <source>{number} v{n}, in force</source>
            <translation>{number} v{n}，生效中</translation>
        </message>
        <message>
            <location filename="../../planner/session/verifying_papers.py" />
            <source>{number} was issued after the state to which this file was restored: it is void.</source>
            <translation>{number} 是在此文件恢复到的状态之后出具的，已作废。</translation>
        </message>
        <message>
            <location filename="../../planner/session/auditing.py" />
            <source>{number} was issued meanwhile. Issue the pack again.</source>
            <translation>{number} 在此期间已出具。请重新出具资料包。</translation>
        </message>
        <message>
            <location filename="../../planner/session/corrections.py" />
            <source>{number} was returned already.</source>
            <translation>{number} 已经退回。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement.py" />
            <source>{number} {clause}</source>
            <translation>{number} {clause}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/stage_panel.py" />
            <source>{number} {stage} — what happens here</source>
            <translation>{number} {stage}：本阶段工作</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/agreement_page.py" />
            <source>{number}, ended on {day}</source>
            <translation>{number}，已于 {day} 终止</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/agreement_page.py" />
            <source>{number}, version {n}</source>
            <translation>{number}，第 {n} 版</translation>
        </message>
        <message>
            <location filename="../../planner/domain/payout_matching.py" />
            <source>{number}, {amount} to {payee} of {day}, came back, and no line shows that it left.</source>
            <translation>{number},{day} 付给 {payee} 的 {amount},已退回,也没有哪一行显示它曾付出。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/payout_matching.py" />
            <source>{number}, {amount} to {payee} of {day}: no line shows that it left the bank.</source>
            <translation>{number},{day} 付给 {payee} 的 {amount}:没有哪一行显示它已从银行付出。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/page.py" />
            <source>{n} actions due</source>
            <translation>{n} 项行动到期</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/due_page.py" />
            <source>{n} chosen: {sum}</source>
            <translation>已选 {n} 笔：{sum}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/due_page.py" />
            <source>{n} chosen: {sum} to pay, {tax} tax is kept back</source>
            <translation>已选 {n} 笔:应付 {sum},代扣税 {tax}</translation>
        </message>
        <message>
            <location filename="../../planner/session/ledger_lines.py" />
            <location filename="../../planner/ui/money/payouts_page.py" />
            <source>{n} d late</source>
            <translation>逾期 {n} 天</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_page.py" />
            <location filename="../../planner/ui/today/money_lines.py" />
            <location filename="../../planner/ui/today/plan_lines.py" />
            <source>{n} days</source>
            <translation>{n} 天</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/days.py" />
            <source>{n} days late</source>
            <translation>逾期 {n} 天</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/plan_lines.py" />
            <source>{n} days over</source>
            <translation>超期 {n} 天</translation>
        </message>
        <message>
            <location filename="../../planner/domain/today_words.py" />
            <source>{n} days silent</source>
            <translation>{n} 天未联系</translation>
        </message>
        <message>
            <location filename="../../planner/session/import_words.py" />
            <source>{n} deals</source>
            <translation>{n} 笔成交</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/deeds.py" />
            <source>{n} deals were posted.</source>
            <translation>已登记 {n} 笔成交。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/search_bar.py" />
            <source>{n} found</source>
            <translation>找到 {n} 个</translation>
        </message>
        <message>
            <location filename="../../planner/ui/accounts_page.py" />
            <location filename="../../planner/ui/money/partners_page.py" />
            <source>{n} in all</source>
            <translation>共 {n} 个</translation>
        </message>
        <message>
            <location filename="../../planner/session/import_words.py" />
            <source>{n} levels</source>
            <translation>{n} 层</translation>
        </message>
        <message>
            <location filename="../../planner/ui/history_page.py" />
            <source>{n} lines were written into {file}.</source>
            <translation>{n} 条已写入 {file}。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/history_page.py" />
            <source>{n} lines. Nobody can change them.</source>
            <translation>共 {n} 条。谁也无法更改。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/outlook_page.py" />
            <source>{n} months</source>
            <translation>{n} 个月</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/due_page.py" />
            <location filename="../../planner/ui/today/lines.py" />
            <source>{n} more</source>
            <translation>还有 {n} 项</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/blocked_card.py" />
            <source>{n} more in the ledger</source>
            <translation>台账中还有 {n} 项</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/next_steps.py" />
            <source>{n} more on the roles page.</source>
            <translation>角色页还有 {n} 条。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/person_sheet.py" />
            <source>{n} of 3</source>
            <translation>{n}（满分 3）</translation>
        </message>
        <message>
            <location filename="../../planner/domain/judgements.py" />
            <location filename="../../planner/domain/person_sheet.py" />
            <location filename="../../planner/ui/chart/part_fields.py" />
            <location filename="../../planner/ui/roles/person_panel.py" />
            <source>{n} of 5</source>
            <translation>{n}（满分 5）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/stage_panel.py" />
            <source>{n} of {all} done</source>
            <translation>已完成 {n}/{all}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/promptness_words.py" />
            <source>{n} of {all} in time.</source>
            <translation>{all} 笔中 {n} 笔按时。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/card_faces.py" />
            <source>{n} open purchases</source>
            <translation>{n} 个进行中的采购项目</translation>
        </message>
        <message>
            <location filename="../../planner/session/import_words.py" />
            <source>{n} orphans</source>
            <translation>{n} 个找不到上级</translation>
        </message>
        <message>
            <location filename="../../planner/ui/period/statements_card.py" />
            <source>{n} partners have an agreement; {m} statements of this period are issued already and are printed as they are. What is issued is never changed.</source>
            <translation>{n} 个合作伙伴有协议；本期已出具 {m} 张对账单，按原样打印。已出具的不再更改。</translation>
        </message>
        <message>
            <location filename="../../planner/session/import_words.py" />
            <source>{n} people</source>
            <translation>{n} 人</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/page.py" />
            <source>{n} people to reach</source>
            <translation>{n} 人待联系</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/page.py" />
            <source>{n} promises to keep</source>
            <translation>{n} 项承诺待兑现</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/process_bar.py" />
            <source>{n} purchases go through it</source>
            <translation>{n} 个采购项目使用此流程</translation>
        </message>
        <message>
            <location filename="../../planner/domain/process_editing.py" />
            <source>{n} purchases go through this process, {name} among them. Remove them first, or keep the process.</source>
            <translation>{n} 个采购项目使用此流程，其中有 {name}。请先删除这些项目，或保留此流程。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/process_editing.py" />
            <source>{n} purchases stand in this stage, {name} among them. Move them to another stage first.</source>
            <translation>{n} 个采购项目处于此阶段，其中有 {name}。请先把它们移到其他阶段。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/card_faces.py" />
            <source>{n} purchases · {total} open</source>
            <translation>{n} 个采购项目 · 进行中 {total}</translation>
        </message>
        <message>
            <location filename="../../planner/session/import_words.py" />
            <source>{n} receipts</source>
            <translation>{n} 笔回款</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/deeds.py" />
            <source>{n} receipts were posted.</source>
            <translation>已登记 {n} 笔回款。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/plan/reminders.py" />
            <source>{n} reminders were written to {file}.</source>
            <translation>已将 {n} 条提醒写入 {file}。</translation>
        </message>
        <message>
            <location filename="../../planner/session/import_words.py" />
            <source>{n} roots</source>
            <translation>{n} 个顶层岗位</translation>
        </message>
        <message>
            <location filename="../../planner/session/import_words.py" />
            <source>{n} rows are left out.</source>
            <translation>有 {n} 行不导入。</translation>
        </message>
        <message>
            <location filename="../../planner/session/import_words.py" />
            <location filename="../../planner/ui/account_page.py" />
            <location filename="../../planner/ui/chart/capture_dialog.py" />
            <location filename="../../planner/ui/chart/group_fields.py" />
            <source>{n} seats</source>
            <translation>{n} 个岗位</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/page.py" />
            <source>{n} seats came in. Undo takes them back.</source>
            <translation>已导入 {n} 个岗位，可以撤销。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/fate.py" />
            <source>{n} seats report to {name}. What becomes of them?</source>
            <translation>有 {n} 个岗位向 {name} 汇报，如何处理？</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/export_dialog.py" />
            <source>{n} seats · {day} · confidential</source>
            <translation>{n} 个岗位 · {day} · 保密</translation>
        </message>
        <message>
            <location filename="../../planner/ui/account_page.py" />
            <source>{n} seats, {unknown} unknown</source>
            <translation>{n} 个岗位，{unknown} 个未知</translation>
        </message>
        <message>
            <location filename="../../planner/session/batches.py" />
            <source>{n} statements</source>
            <translation>{n} 张对账单</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rehearsal/outlook_cards.py" />
            <source>{n} things not known</source>
            <translation>{n} 项尚不掌握</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/page.py" />
            <source>{n} windows shutting</source>
            <translation>{n} 个窗口将关闭</translation>
        </message>
        <message>
            <location filename="../../planner/session/verifying_papers.py" />
            <source>{old} was replaced by {new}.</source>
            <translation>{old} 已由 {new} 替代。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/way_in.py" />
            <source>{one} and {other} are close</source>
            <translation>{one} 与 {other} 关系密切</translation>
        </message>
        <message>
            <location filename="../../planner/ui/backups_page.py" />
            <location filename="../../planner/ui/first_notice.py" />
            <location filename="../../planner/ui/money/agreement_page.py" />
            <location filename="../../planner/ui/money/outlook_page.py" />
            <location filename="../../planner/ui/money/paper_dialog.py" />
            <location filename="../../planner/ui/money/variants_grid.py" />
            <source>{one} {other}</source>
            <translation>{one}{other}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/person_sheet.py" />
            <source>{one} › {other}</source>
            <translation>{one} › {other}</translation>
        </message>
        <message>
            <location filename="../../planner/session/bringing.py" />
            <location filename="../../planner/session/history_lines.py" />
            <location filename="../../planner/session/history_values.py" />
            <source>{one}, {other}</source>
            <translation>{one}、{other}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/plan/entry.py" />
            <source>{one}. {other}</source>
            <translation>{one}。{other}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/importing/deal_choice.py" />
            <location filename="../../planner/ui/money/receipts_card.py" />
            <source>{over} more than is open on it: it counts as received all the same.</source>
            <translation>超出其未收余款 {over}：仍计为回款。</translation>
        </message>
        <message>
            <location filename="../../planner/session/agreements.py" />
            <source>{partner} cannot be paid for {account}: they work for it, act for it or belong to it, and there is no written consent of {account}. Pay the rebate to {account} itself instead: make {account} the partner.</source>
            <translation>不能就{account}的业务向{partner}支付：其受雇于、代表或属于该单位，而{account}没有书面同意。请改为把返利直接付给{account}：将{account}设为合作伙伴。</translation>
        </message>
        <message>
            <location filename="../../planner/commands/papers.py" />
            <source>{partner} is not declined for {account}; there is no letter to write.</source>
            <translation>就{account}并未谢绝向{partner}付款，无须写信。</translation>
        </message>
        <message>
            <location filename="../../planner/session/run_answer.py" />
            <source>{partner}, {obligation}: {amount}</source>
            <translation>{partner}，{obligation}：{amount}</translation>
        </message>
        <message>
            <location filename="../../planner/commands/balances.py" />
            <source>{partner}: {earned} earned, {paid} paid, {payable} payable, {held} held, {owed_back} owed back, {pending} pending</source>
            <translation>{partner}：已赚 {earned}，已付 {paid}，应付 {payable}，暂扣 {held}，应退 {owed_back}，待回款 {pending}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/today_words.py" />
            <source>{part} {next}</source>
            <translation>{part}{next}</translation>
        </message>
        <message>
            <location filename="../../planner/session/contact_matching.py" />
            <source>{payee} and {person} of {account} have {field}.</source>
            <translation>{payee}与{account}的{person}有{field}。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>{payee} belongs to {account}, and {account} has not agreed in writing.</source>
            <translation>{payee}是{account}方面的人员，而{account}没有书面同意。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/lawful_note.py" />
            <source>{payee} belongs to {account}, and {account} has not agreed in writing. What you can do: ① pay the same to {account} as a rebate ② ask {account} to sign a consent ③ record it only, and pay nothing.</source>
            <translation>{payee}属于{account}的人员，而{account}没有书面同意。可以这样做：① 将同样的款项作为返利付给{account} ② 请{account}签署同意书 ③ 只记录、不付款。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>{payee} had not declared before the order to be independent of {account}.</source>
            <translation>{payee}在下单之前没有声明独立于{account}。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>{payee} has declared the other employment, and that no duty there is touched.</source>
            <translation>{payee}已声明其另有任职，且不违反对该单位的义务。</translation>
        </message>
        <message>
            <location filename="../../planner/session/payment_checks.py" />
            <source>{payee} has not declared for more than a year that all is still as recorded. Ask for the yearly declaration and record its day.</source>
            <translation>{payee}已超过一年未声明所登记的情况仍然属实。请取得年度声明并登记日期。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>{payee} is a relative or company of somebody who works for {account}, so it cannot be paid for these orders.</source>
            <translation>{payee}是{account}工作人员的亲属或关联公司，因此不能就这些订单付款。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>{payee} is an official or paid by the state. For such a person this program neither computes nor prints a payment.</source>
            <translation>{payee}是公职人员或由国家财政供养的人员，本软件不计算也不打印对其的任何付款。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>{payee} is on your own staff, so this belongs on the payroll.</source>
            <translation>{payee}是本单位员工，这笔款项应通过工资发放。</translation>
        </message>
        <message>
            <location filename="../../planner/session/refusals.py" />
            <source>{payee} may be paid for {account}: there is nothing to decline.</source>
            <translation>可以就{account}向{payee}付款：无须谢绝。</translation>
        </message>
        <message>
            <location filename="../../planner/session/payment_checks.py" />
            <source>{payee} or the bank account was entered or changed less than 24 hours ago. So that a mistake or a forged letter is noticed, nothing is paid before {until}.</source>
            <translation>{payee}或其银行账户的登记或变更还不到 24 小时。为能发现差错或伪造函件，{until} 之前不付款。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/bank_matching.py" />
            <source>{payer} owes exactly this on {deal}.</source>
            <translation>{payer} 在 {deal} 上的欠款正是此数。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/bank_matching.py" />
            <source>{payer} paid {over} more than is open.</source>
            <translation>{payer} 付款超出未收余款 {over}。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/bank_matching.py" />
            <source>{payer} paid, and it may be for one of several.</source>
            <translation>{payer} 付款，可能对应多笔成交之一。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/bank_matching.py" />
            <source>{payer} paid; it may be for {deals}.</source>
            <translation>{payer} 付款，可能对应 {deals}。</translation>
        </message>
        <message>
            <location filename="../../planner/session/ledger_lines.py" />
            <source>{payment} · {off} set off</source>
            <translation>{payment} · 抵扣 {off}</translation>
        </message>
        <message>
            <location filename="../../planner/session/ledger_lines.py" />
            <source>{payment} · {tax} of it tax kept back</source>
            <translation>{payment} · 其中代扣税款 {tax}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_steps.py" />
            <source>{pays} more once the base gets to {at}: {missing} is missing</source>
            <translation>基数到 {at} 时另计 {pays}：尚差 {missing}</translation>
        </message>
        <message>
            <location filename="../../planner/documents/statement_tables.py" />
            <source>{pending} more once the last {open} is received</source>
            <translation>其余 {open} 到账后再计 {pending}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/targets.py" />
            <source>{pending} more once the last {outstanding} is received</source>
            <translation>其余 {outstanding} 回款后再计 {pending}</translation>
        </message>
        <message>
            <location filename="../../planner/commands/writing.py" />
            <source>{people} people on {seats} seats, {roots} at the top, {skipped} rows left out</source>
            <translation>{seats}个岗位上共{people}人，最上层{roots}个，略过{skipped}行</translation>
        </message>
        <message>
            <location filename="../../planner/session/import_words.py" />
            <source>{people}, {seats}, {roots}, {levels}, {orphans}.</source>
            <translation>{people}，{seats}，{roots}，{levels}，{orphans}。</translation>
        </message>
        <message>
            <location filename="../../planner/session/period_names.py" />
            <source>{period}</source>
            <translation>{period}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/statements_page.py" />
            <source>{period} (still open)</source>
            <translation>{period}（未结束）</translation>
        </message>
        <message>
            <location filename="../../planner/session/auditing.py" />
            <source>{period} has not begun yet.</source>
            <translation>{period}尚未开始。</translation>
        </message>
        <message>
            <location filename="../../planner/session/statements.py" />
            <source>{period} is still open until {last}. Look at a preview, or wait.</source>
            <translation>{period}到{last}才结束。可先预览，或稍后再出具。</translation>
        </message>
        <message>
            <location filename="../../planner/commands/reading.py" />
            <source>{period}: {earned}</source>
            <translation>{period}：{earned}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/process_bar.py" />
            <source>{process} (copy)</source>
            <translation>{process}（副本）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/process_bar.py" />
            <source>{process}, {n} stages</source>
            <translation>{process}，{n} 个阶段</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/passing.py" />
            <source>{purchase} leaves {number} {stage}. Tick what is there by now:</source>
            <translation>{purchase} 将离开 {number} {stage}。请勾选已具备的依据：</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/deals_page.py" />
            <source>{purchase} was won.</source>
            <translation>{purchase} 已赢单。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/tier_words.py" />
            <source>{rate} of the whole base</source>
            <translation>全部基数的 {rate} </translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_why.py" />
            <source>{rate} of the whole base = {award}</source>
            <translation>全部基数的 {rate} = {award}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/tier_words.py" />
            <source>{rate} of the whole base and {fixed}</source>
            <translation>全部基数的 {rate} 另加 {fixed} </translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_why.py" />
            <source>{rate} of the {excess} above it = {award}</source>
            <translation>超出部分 {excess} 的 {rate} = {award}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/settlements.py" />
            <source>{reason}</source>
            <translation>{reason}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/warnings.py" />
            <source>{reason} {remedy}</source>
            <translation>{reason}{remedy}</translation>
        </message>
        <message>
            <location filename="../../planner/session/bank_words.py" />
            <source>{receipts} Payouts that left the bank: {n}, not in the file: {missing}.</source>
            <translation>{receipts}已从银行付出的付款:{n} 笔,不在文件中:{missing} 笔。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/way_in.py" />
            <source>{report} reports to {manager}</source>
            <translation>{report}向{manager}汇报</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/playbook_card.py" />
            <source>{role} — how to win them</source>
            <translation>{role}：如何争取</translation>
        </message>
        <message>
            <location filename="../../planner/domain/today_words.py" />
            <source>{role}, key in the next stage, {stage}.</source>
            <translation>{role}，下一阶段{stage}的关键人。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/today_words.py" />
            <source>{role}, key in {stage}, can veto.</source>
            <translation>{role}，{stage}阶段的关键人，可一票否决。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/today_words.py" />
            <source>{role}, key in {stage}.</source>
            <translation>{role}，{stage}阶段的关键人。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/today_words.py" />
            <source>{role}, second in {stage}.</source>
            <translation>{role}，{stage}阶段的第二关键人。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/board/deciders.py" />
            <source>{role}, what to do: {do}</source>
            <translation>{role}，怎么做：{do}</translation>
        </message>
        <message>
            <location filename="../../planner/session/rescue.py" />
            <source>{rows} rows in {files} tables were written into {folder}; {torn} tables are not complete.</source>
            <translation>已把 {files} 个表格中的 {rows} 行写入 {folder}；其中 {torn} 个表格不完整。</translation>
        </message>
        <message>
            <location filename="../../planner/session/withheld.py" />
            <source>{rule}: {formula}. An estimate, not a filing; type another figure if it differs.</source>
            <translation>{rule}：{formula}。仅为估算，不是申报；如有不同请填写实际数字。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/processes/limits.py" />
            <source>{rule}: {unit}</source>
            <translation>{rule}：{unit}</translation>
        </message>
        <message>
            <location filename="../../planner/session/bank_words.py" />
            <source>{said} Goes on {goes}.</source>
            <translation>{said}记入 {goes}。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/money_lines.py" />
            <source>{said} Promised by {day}.</source>
            <translation>{said}承诺 {day}前支付。</translation>
        </message>
        <message>
            <location filename="../../planner/session/erasing.py" />
            <source>{seats} times on a seat, {roles} roles, {contacts} contacts and {actions} actions with them, and {changes} entries of the history.</source>
            <translation>{seats} 段任职、{roles} 个角色、{contacts} 次联系、{actions} 项行动中的此人，以及历史记录中的 {changes} 条。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rehearsal/outlook_cards.py" />
            <source>{seat} (empty seat)</source>
            <translation>{seat}（空缺）</translation>
        </message>
        <message>
            <location filename="../../planner/domain/unknowns.py" />
            <source>{seat} is vacant.</source>
            <translation>{seat}空缺。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/unknowns.py" />
            <source>{seat} is {roles}, but the seat is empty.</source>
            <translation>{seat}是{roles}，但岗位空缺。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/unknowns.py" />
            <source>{seat} is {roles}, but we do not know who sits there.</source>
            <translation>{seat}是{roles}，但不知道由谁担任。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/tier_words.py" />
            <source>{sentence}.</source>
            <translation>{sentence}。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/chart/hints.py" />
            <source>{so_far} → {next}</source>
            <translation>{so_far} → {next}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/account_plan.py" />
            <source>{some} › {another}</source>
            <translation>{some} › {another}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/today_words.py" />
            <source>{some} → {another}</source>
            <translation>{some} → {another}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/parts.py" />
            <source>{some}, {another}</source>
            <translation>{some}、{another}</translation>
        </message>
        <message>
            <location filename="../../planner/documents/agreement.py" />
            <source>{some}; {more}</source>
            <translation>{some}；{more}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_steps.py" />
            <source>{steps}; the award is {award}</source>
            <translation>{steps}；应计 {award}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/consent_limits.py" />
            <source>{total} is above the {cap} that the employer agreed to: {cut} less</source>
            <translation>{total} 超过单位同意的 {cap}：减 {cut}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/today/days.py" />
            <source>{weekday}, {day} {month}</source>
            <translation>{month}{day}日 {weekday}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <location filename="../../planner/domain/next_steps.py" />
            <source>{what}</source>
            <translation>{what}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/plan/entry.py" />
            <source>{what} (with {names})</source>
            <translation>{what}（{names}）</translation>
        </message>
        <message>
            <location filename="../../planner/domain/chart_rows.py" />
            <source>{what} ({purchase})</source>
            <translation>{what}（{purchase}）</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rescue_page.py" />
            <source>{what} Nothing that this computer has seen is missing in it.</source>
            <translation>{what}本机见过的内容都在其中。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/rescue_page.py" />
            <source>{what} Steps that this computer has seen and that are missing in it: {n}.</source>
            <translation>{what}其中缺少本机见过的最后 {n} 步。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>{what} What you can do: ① {first}</source>
            <translation>{what}可以这样做：① {first}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>{what} What you can do: ① {first} ② {second}</source>
            <translation>{what}可以这样做：① {first}② {second}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/eligibility_words.py" />
            <source>{what} What you can do: ① {first} ② {second} ③ {third}</source>
            <translation>{what}可以这样做：① {first}② {second}③ {third}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/plan/entry.py" />
            <source>{what}, by {day}</source>
            <translation>{what}，{day}前</translation>
        </message>
        <message>
            <location filename="../../planner/ui/plan/entry.py" />
            <source>{what}, without a day</source>
            <translation>{what}，未定日期</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/consent_fields.py" />
            <source>{what}: {amount}</source>
            <translation>{what}：{amount}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/columns.py" />
            <source>{what}: {how}, {day}</source>
            <translation>{what}：{how}，{day}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/roles/person_panel.py" />
            <source>{what}: {was} → {now}</source>
            <translation>{what}：{was} → {now}</translation>
        </message>
        <message>
            <location filename="../../planner/commands/reading.py" />
            <source>{where}: {what}</source>
            <translation>{where}：{what}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/person_sheet.py" />
            <source>{where}: {words}</source>
            <translation>{where}：{words}</translation>
        </message>
        <message>
            <location filename="../../planner/domain/key_reasons.py" />
            <source>{why} and can veto</source>
            <translation>{why}，并有否决权</translation>
        </message>
        <message>
            <location filename="../../planner/domain/key_reasons.py" />
            <source>{why}, but the seat is empty</source>
            <translation>{why}，但岗位空缺</translation>
        </message>
        <message>
            <location filename="../../planner/domain/key_reasons.py" />
            <source>{why}, but we do not know yet who sits there</source>
            <translation>{why}，但尚不知由谁担任</translation>
        </message>
        <message>
            <location filename="../../planner/domain/statement_volumes.py" />
            <source>{why}; of this {less} was taken back</source>
            <translation>{why}；其中 {less} 已冲回</translation>
        </message>
        <message>
            <location filename="../../planner/domain/statement_volumes.py" />
            <source>{why}; of this {rest} stands on a later statement</source>
            <translation>{why}；其中 {rest} 列入以后的对账单</translation>
        </message>
        <message>
            <location filename="../../planner/domain/person_sheet.py" />
            <source>{words}</source>
            <translation>{words}</translation>
        </message>
        <message>
            <location filename="../../planner/session/withheld.py" />
            <source>{words} Paid earlier this month: {earlier}, of which {kept} was kept back.</source>
            <translation>{words} 本月此前已支付 {earlier}，其中已代扣 {kept}。</translation>
        </message>
        <message>
            <location filename="../../planner/session/period_names.py" />
            <source>{year}</source>
            <translation>{year}年</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_rules.py" />
            <source>“amount” stands in each tier of the method interpolated, and in no other.</source>
            <translation>只有 interpolated 算法的各档须写“amount”，其他算法不能写。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_rules.py" />
            <source>“block” and method = "block" belong together.</source>
            <translation>“block”与 method = "block" 须同时使用。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_rules.py" />
            <source>“block” must be more than 0.</source>
            <translation>“block”必须大于 0。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_rules.py" />
            <source>“direct_for” overlaps: row {n} is never reached, for a row before it holds for all its deals.</source>
            <translation>“direct_for” 重叠：第 {n} 行永远轮不到，因为前面有一行已涵盖其全部成交。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_rules.py" />
            <source>“fixed” goes only with the methods whole and marginal.</source>
            <translation>“fixed”只能用于 whole 和 marginal 两种算法。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_rules.py" />
            <location filename="../../planner/domain/volume_form.py" />
            <source>“growth_over” needs growth = "amount" or "percent".</source>
            <translation>“growth_over” 需要 growth = "amount" 或 "percent"。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_form.py" />
            <source>“guarantee_per” needs a “guarantee”.</source>
            <translation>“guarantee_per” 需要 “guarantee”。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_rules.py" />
            <source>“last_upto” does not go with “growth”.</source>
            <translation>“last_upto” 不能与 “growth” 同用。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_rules.py" />
            <source>“last_upto” leaves no room above the last tier's “from”.</source>
            <translation>“last_upto”须高于最后一档的“from”。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/volume_form.py" />
            <source>“last_upto” needs above_last = "none".</source>
            <translation>“last_upto”须与 above_last = "none" 同用。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_rules.py" />
            <source>“lump_sums” overlap: each “at” must be larger than the one before.</source>
            <translation>“lump_sums” 重叠：每个 “at” 必须大于前一个。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_form.py" />
            <source>“tax_rate” is more than 0% and at most 100%.</source>
            <translation>“tax_rate” 须大于 0%，至多 100%。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_form.py" />
            <source>“tax_rate” needs tax = "net".</source>
            <translation>“tax_rate” 需要 tax = "net"。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_rules.py" />
            <source>“tiers” needs at least one tier with “from”.</source>
            <translation>“tiers”至少要有一档，并写明“from”。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_rules.py" />
            <source>“tiers” overlap: each “from” must be larger than the one before.</source>
            <translation>“tiers”各档重叠：每一档的“from”须大于前一档。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_rules.py" />
            <source>“until” lies before “from”.</source>
            <translation>“until” 早于 “from”。</translation>
        </message>
        <message>
            <location filename="../../planner/session/import_words.py" />
            <source>“{boss}” is not in the file: the seat comes to the top.</source>
            <translation>文件中没有“{boss}”，该岗位放在顶层。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/mapping.py" />
            <source>“{field}” is not a field. Write FIELD=COLUMN with one of {choices}.</source>
            <translation>“{field}”不是可导入的字段，请写成“字段=列名”，字段可为：{choices}。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_table.py" />
            <source>“{key}” cannot be negative.</source>
            <translation>“{key}”不能为负。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_table.py" />
            <source>“{key}” cannot be “{word}”. It is one of: {known}.</source>
            <translation>“{key}”不能是“{word}”，可选：{known}。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_table.py" />
            <source>“{key}” is a list of names in quotation marks, each of at most {most} characters.</source>
            <translation>“{key}” 是加引号的名称列表，每个至多 {most} 个字符。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_table.py" />
            <source>“{key}” is a list with at least one row.</source>
            <translation>“{key}” 是至少一行的列表。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_table.py" />
            <source>“{key}” is a whole number of days.</source>
            <translation>“{key}”须为整数天数。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_table.py" />
            <source>“{key}” is at most 1000%.</source>
            <translation>“{key}” 至多 1000%。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_table.py" />
            <source>“{key}” is not a day. Write it like 2026-03-31.</source>
            <translation>“{key}” 不是日期。请写成 2026-03-31 这样。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_table.py" />
            <source>“{key}” lies between 0 and {most} days.</source>
            <translation>“{key}”须在 0 至 {most} 天之间。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_table.py" />
            <source>“{key}” makes no sense. Amounts and rates are written in quotation marks.</source>
            <translation>“{key}”的写法无效。金额和比例须写在引号内。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_table.py" />
            <source>“{key}” names one twice.</source>
            <translation>“{key}” 中有一个写了两次。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_table.py" />
            <source>“{key}” needs at least one tier with “from”.</source>
            <translation>“{key}”至少要有一档，并写明“from”。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/terms_table.py" />
            <source>“{key}”: {reason}</source>
            <translation>“{key}”：{reason}</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/variants_grid.py" />
            <source>“{name}” costs more than “{first}” up to {n} times this money.</source>
            <translation>回款在 {n} 倍以内时，“{name}”始终比“{first}”贵。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/periods.py" />
            <source>“{name}” is not a period. Write it like 2026-03, 2026-Q1, 2026-H1 or 2026.</source>
            <translation>“{name}”不是期间。请写成 2026-03、2026-Q1、2026-H1 或 2026。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/encodings.py" />
            <source>“{name}” is not an encoding this program reads. Choose one of {choices}.</source>
            <translation>本程序不支持编码“{name}”，请从以下编码中选择：{choices}。</translation>
        </message>
        <message>
            <location filename="../../planner/ui/money/variants_grid.py" />
            <source>“{name}” never costs more than “{first}” up to {n} times this money.</source>
            <translation>回款在 {n} 倍以内时，“{name}”始终不比“{first}”贵。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/export.py" />
            <source>“{shown}” holds a character that a spreadsheet cannot hold. Remove it, or export as CSV.</source>
            <translation>“{shown}”含有电子表格无法保存的字符，请删除该字符，或导出为 CSV。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/export.py" />
            <source>“{shown}” holds a character that no file can hold. Remove it.</source>
            <translation>“{shown}”含有任何文件都无法保存的字符，请删除该字符。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/export.py" />
            <source>“{shown}…” is longer than a spreadsheet cell can be. Export it as CSV.</source>
            <translation>“{shown}…”超过电子表格单元格的长度限制，请导出为 CSV。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/provisions.py" />
            <source>“{value}” is none of {among}.</source>
            <translation>“{value}”不在 {among} 之中。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/natural_days.py" />
            <source>“{words}” is no day that is understood. Write 2026-11-28, 28 Nov, fri or in 3 days.</source>
            <translation>看不懂日期“{words}”。可写 2026-11-28、11月28日、周五或三天后。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/named_people.py" />
            <source>“{word}” may be {names}. Write more of the name.</source>
            <translation>“{word}”可能是{names}。请把姓名写完整一些。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/amounts.py" />
            <source>“{written}” could mean thousands or decimals. Write it without separators.</source>
            <translation>“{written}”中的分隔符可能是千位符，也可能是小数点，请不用分隔符书写。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/money.py" />
            <source>“{written}” could mean two amounts. Write it like 1,234.50.</source>
            <translation>“{written}” 可能是两种金额。请写成 1,234.50 这样。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/dates.py" />
            <source>“{written}” could mean two days. Write dates like 2026-03-05.</source>
            <translation>“{written}”可以理解为两个不同的日期，请写成 2026-03-05 这样的形式。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/printable.py" />
            <source>“{written}” has characters the paper's font does not have: {characters}. Write it in other characters and print again.</source>
            <translation>“{written}”含有打印字体没有的字符：{characters}。请改用其他字符后重新打印。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/amounts.py" />
            <source>“{written}” has full-width digits. Write it like 1234.50.</source>
            <translation>“{written}”含有全角数字，请写成 1234.50 这样的形式。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/money.py" />
            <source>“{written}” has more decimals than {currency} has.</source>
            <translation>“{written}”的小数位数超过了 {currency} 的位数。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/amounts.py" />
            <source>“{written}” has more than one sign.</source>
            <translation>“{written}”有不止一个正负号。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/money.py" />
            <source>“{written}” is larger than this program counts.</source>
            <translation>“{written}”超出了本程序可计算的范围。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/facts_csv.py" />
            <source>“{written}” is neither direct nor referral.</source>
            <translation>“{written}”既不是 direct 也不是 referral。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/dates.py" />
            <source>“{written}” is not a date. Write it like 2026-03-05.</source>
            <translation>“{written}”不是日期，请写成 2026-03-05 这样的形式。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/facts_csv.py" />
            <location filename="../../planner/ui/money/written.py" />
            <source>“{written}” is not a day. Write it like 2026-03-31.</source>
            <translation>“{written}”不是日期。请写成 2026-03-31。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/deals.py" />
            <source>“{written}” is not a kind of deal. Write direct or referral.</source>
            <translation>“{written}”不是成交类型，请写 direct（直接）或 referral（推荐）。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/money.py" />
            <location filename="../../planner/ui/money/written.py" />
            <source>“{written}” is not a rate. Write it like 5%.</source>
            <translation>“{written}”不是比率。请写成 5% 这样的形式。</translation>
        </message>
        <message>
            <location filename="../../planner/domain/money.py" />
            <location filename="../../planner/exchange/amounts.py" />
            <source>“{written}” is not an amount. Write it like 1234.50.</source>
            <translation>“{written}”不是金额。请写成 1234.50 这样的形式。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/amounts.py" />
            <location filename="../../planner/exchange/deals.py" />
            <source>“{written}” is not in {currency}.</source>
            <translation>“{written}”的币种不是 {currency}。</translation>
        </message>
        <message>
            <location filename="../../planner/exchange/amounts.py" />
            <source>“{written}” stands in a column that writes decimals both as 1.50 and as 1,50. Write the column in one way.</source>
            <translation>“{written}”所在的列既有 1.50 又有 1,50 的小数写法，请统一写法。</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <source>□ legal representative   □ human resources   □ compliance</source>
            <translation>□ 法定代表人   □ 人力资源   □ 合规</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <source>□ to the employer's corporate account   □ directly to the employee</source>
            <translation>□ 付至单位对公账户   □ 直接付给收款人</translation>
        </message>
        <message>
            <location filename="../../planner/documents/consent_form.py" />
            <source>□ yes   □ no</source>
            <translation>□ 是   □ 否</translation>
        </message>
    </context>
</TS>
