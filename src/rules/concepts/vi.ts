import {CHANNELS, defineLexicon, NETWORKS} from './lexicon.ts'

/** Syllables stand between spaces; a word has one to three of them. */
export const VI = defineLexicon({
  language: 'vi',
  words: {
    joints:
      'bạn nào, các bạn nhớ, bạn nhớ, ai, nếu thích thì, nếu thích, thì nhớ, bạn chỉ cần, mọi người, mọi người nhớ, mấy bạn, anh chị, bà con, quý bạn đọc, rồi bấm, rồi nhấn, xong, miễn phí, thì mời, thì, hãy, vui lòng, xin, mời, xin mời, mời bạn, đừng quên, đừng ngại, nhớ, và, hoặc, rồi, cùng, để đọc tiếp, ngay, bạn hãy, bạn có thể, có thể, quý độc giả hãy, bạn đọc có thể, độc giả có thể, xin hãy, đừng ngần ngại, chỉ cần, thì hãy',
    you: 'nghen, nhen, ạ, nè, bạn ơi, anh chị, cô chú, mấy bạn, cả nhà, quý bạn đọc, các bác, khán giả, người đọc, bạn, các bạn, quý độc giả, quý vị, bạn đọc, độc giả, quý khách, mọi người, của bạn, nhé, nha',
    we: 'tụi mình, bọn mình, nhà mình, team, đội ngũ, bên tôi, quán mình, tác giả, admin, ad, báo chúng tôi, của báo, website của, trang của, tòa báo, mình, tôi, chúng tôi, chúng mình, trang này, website này, trang web này, trang web của, kênh, toà soạn, tòa soạn, ban biên tập, báo, blog này, của mình, fanpage, của tôi, cho mình, bên mình',
    text: '{bài|bài viết|nội dung|bản tin|bản dịch|thông tin|trang|tin|video} này, bài viết {trên|có|chỉ|được|dưới}, {nội dung|thông tin} {trong bài|trên trang|bài viết|trên đây|trên website}, {một phần|một số phần} {bài|nội dung}, tin bài trên',
    blocker:
      'trình chặn quảng cáo, chặn quảng cáo, phần mềm chặn, tiện ích chặn, adblock*, ad blocker, {ẩn|chặn} quảng cáo, bộ lọc quảng cáo',
    allow:
      'tắt, vô hiệu hoá, vô hiệu hóa, cho phép, tạm dừng, tạm tắt, danh sách trắng, ngoại lệ, tải lại, làm mới, bỏ chặn, ủng hộ',
    detect: 'phát hiện, có vẻ, dường như, nhận thấy, đang sử dụng, đang dùng, đang bật, sử dụng',
    ads: 'quảng cáo',
    fund: 'miễn phí, duy trì, nguồn thu, chi trả, kinh phí, nuôi, hoạt động, chi phí, trang trải, doanh thu, hỗ trợ',
    ad: 'quảng cáo, tài trợ, được tài trợ, nội dung tài trợ, tin tài trợ, thông tin doanh nghiệp, bài quảng cáo, pr, advertorial, qc',
    adBeside:
      'bài, viết, bài viết, tin, tiếp, tục, tiếp tục, tiếp theo, phần, còn, lại, đọc, bên, dưới, ở, sau, phía, cuộn, xuống, kéo, để, xem, đóng, bỏ, qua, kết, thúc, bắt, đầu, vị, trí, nội, dung, của, đối, tác, hợp, tác, từ, bởi, này, vui, lòng, đây, là, liên, hệ, mời, bạn, hết, khi, nội dung',
    resumes:
      'hết quảng cáo, mời đọc tiếp, bài viết {tiếp tục|còn tiếp|tiếp theo} *, {đọc|xem} tiếp {bên|phía|ở|sau|dưới} *, {tiếp tục|tiếp} {bên dưới|phía dưới|sau quảng cáo}, {cuộn|kéo} xuống {để|đọc|xem}, sau quảng cáo, còn tiếp',
    mail: 'một email, qua zalo, báo qua zalo, đọc trong, thư điện tử, bản tin {miễn phí|buổi sáng|tuần|cuối tuần|thời sự|mỗi}, bản tin, thông báo {mới|khi|bài}, tin nhắn, thư tuần, đăng ký nhận tin, nhận tin, hòm thư, cộng đồng zalo, nhóm {kín|đọc giả|bạn đọc}, email, bản tin {email|hàng ngày|hàng tuần|hằng ngày|hằng tuần|sáng|của}, nhận bản tin, đăng ký bản tin, bản tin qua, hộp thư, newsletter*, qua email, {email|e-mail} của {bạn|quý}, địa chỉ email, thông báo đẩy, nhận thông báo, bật thông báo, chuông, nút chuông, {kênh|fanpage|trang|nhóm} {telegram|youtube|zalo|facebook|whatsapp|tiktok|instagram|podcast}*, kênh của, fanpage, zalo oa, {kênh|trang} {của|chính thức}, google news, podcast, rss, nhóm zalo, kênh youtube',
    get: 'đăng ký tại đây, quan tâm trang, bấm gửi, điền email, nhập email, hãy để lại, bấm vào đây, đăng ký ngay, chờ gì, nhanh tay, sub, subscribe ngay, quét mã, mời bạn, đăng ký, đăng kí, nhận, theo dõi, bấm, nhấn, nhập, điền, để lại, bật, tham gia, gia nhập, không bỏ lỡ, đừng bỏ lỡ, đừng để lỡ, muốn, bạn muốn, bạn thích, nếu bạn, like, subscribe, cập nhật, mỗi, hàng, kết bạn, quét, gửi, ấn, chọn, follow, thích, quan tâm',
    sign: 'đăng ký, đăng kí, nhận, theo dõi, gửi, gửi tới, gửi đến, trực tiếp, tham gia, bật, bấm, nhấn, nhập, để lại, subscribe, follow, quan tâm, cập nhật',
    often:
      'miễn phí, buổi sáng, mỗi sáng, đều đặn, tập sau, kỳ tới, bài mới nhất, tin nóng, không bỏ sót, tuyển chọn, chọn lọc, bài mới, có bài mới, khi có, miễn phí, {hàng|hằng|mỗi} {ngày|tuần|tháng|sáng|tối|thứ}, sớm nhất, mới nhất, nhanh nhất, đầu tiên, nóng nhất, hay nhất, nổi bật, tin tức, cập nhật, {tin|bài viết|nội dung} {mới|nóng|hay|hấp dẫn|thú vị}, đáng chú ý, kịp thời, mọi tin',
    spared:
      'không spam, spam, thư rác, huỷ đăng ký, hủy đăng ký, huỷ bất, hủy bất, bất cứ lúc nào, bất kỳ lúc nào, bỏ lỡ, sớm nhất, đầu tiên, một cú nhấp, cam kết',
    pass: 'đừng quên gửi, gửi cho người, chia sẻ giúp, share giúp, nhấn chia sẻ, hãy chia sẻ, nhớ chia sẻ, gửi ngay, gửi cho, rủ, mách, nói với, truyền tay, giúp mình, chia sẻ, gửi, chuyển, giới thiệu, lan toả, lan tỏa, share, kể, nhắn, tag, đăng lại',
    shared:
      'đọc xong, bài đăng, bài này, mẹo này, thông tin này, bí quyết, clip này, tin bài, chia sẻ {giúp|để|cho|với}, {bài|bài viết|câu chuyện|tin|video|nội dung|thông tin|công thức|trang} này, bài viết, {chia sẻ|share|gửi|lan toả|lan tỏa} {nó|bài|ngay|bài viết} *',
    people:
      'người cần, bố mẹ, cha mẹ, anh em, hội bạn, đứa bạn, nhiều người, người cần, cả nhà, nhóm, tường nhà, trang cá nhân, bạn bè, người thân, gia đình, đồng nghiệp, mọi người, người khác, hàng xóm, ai đó, cộng đồng, facebook, zalo, mạng xã hội, những người, người quen, cùng đọc, cùng biết',
    liked:
      'đọc xong, nếu {thấy|thích|bạn thích|bạn thấy|cảm thấy} *, thấy hay, thấy bổ ích, thấy có ích, thấy hữu ích, nếu hay, bài viết hay, {thấy|cảm thấy} {bài|nó|hay|hữu ích|bổ ích|có ích|thú vị|nội dung|thông tin} *, hữu ích, bổ ích, thích bài, yêu thích bài, thích {nội dung|câu chuyện|video}, bạn biết ai, biết ai đó, có ích',
    tell: 'kể cho mình nghe, kể nghe, để lại {bình luận|ý kiến|comment|cảm nghĩ|lời nhắn}, kể {cho|mình|tụi}, cho tụi mình, chia sẻ {cùng|với|ở|ngay}, viết {cảm nghĩ|bình luận|vài dòng}, vote, bỏ phiếu, chọn, đặt câu hỏi, hỏi, cùng bàn, chia sẻ, bình luận, để lại, cho chúng tôi, cho mình, cho biết, viết, nói, gửi, kể, bình chọn, tham gia, thảo luận, trả lời, nêu, bày tỏ, chúng tôi muốn, comment, góp ý',
    ask: 'bạn, các bạn, theo bạn, còn bạn, bạn nghĩ, bạn có, bạn đã, ai, vì sao, điều gì, đâu, liệu, quý độc giả, thế còn',
    below:
      'ở dưới, dưới nha, khung bình luận, phần comment, mục bình luận, phía dưới bài, ngay dưới, ô bên dưới, hộp thoại, biểu mẫu, form, dưới phần, bình luận, bên dưới, phía dưới, dưới bài, dưới đây, comment, ô bình luận, phần bình luận, cuối bài, diễn đàn, khảo sát, phần ý kiến, hộp bình luận, bình chọn',
    opinion:
      'cảm nghĩ {của bạn|của mình}, {bạn|các bạn} {nghĩ|thấy|chọn|thích|có} {gì|sao|thế nào|nào|không|ai|món}, ý kiến {của|riêng|nào}, câu hỏi {của|nào}, quan điểm {của|nào}, trải nghiệm {của|nào}, bạn đã {từng|thử}, ý kiến bạn đọc, {ý kiến|suy nghĩ|cảm nhận|quan điểm|trải nghiệm|kinh nghiệm|câu chuyện|câu trả lời|góp ý|kỷ niệm|lựa chọn|thắc mắc|đánh giá} {của bạn|của mình|cá nhân|nhé|của các bạn|của quý|với chúng tôi|bên dưới|ở}, {chia sẻ|để lại|gửi} {ý kiến|suy nghĩ|cảm nhận|quan điểm|bình luận}, {cho|nói với|kể cho} {chúng tôi|mình|tôi} biết, cho chúng tôi biết, bạn nghĩ {gì|sao|thế nào}, bạn có {đồng ý|nghĩ}, bạn {thấy|cảm thấy} {sao|thế nào|gì}',
    earn: 'hoa hồng, tiếp thị liên kết, affiliate*, liên kết tiếp thị, khoản {nhỏ|phí nhỏ|tiền nhỏ}, một phần nhỏ, thù lao',
    buy: 'liên kết, link, mua, đặt hàng, sản phẩm, nhấp, cửa hàng, giao dịch, mua sắm',
    machine: 'trí tuệ nhân tạo, ai, chatgpt, mô hình ngôn ngữ, dịch máy, dịch tự động, tự động, công cụ dịch',
    written:
      '{được|có} {viết|tạo|dịch|soạn|biên soạn|hỗ trợ|tổng hợp|thực hiện}, viết bởi, hỗ trợ của, sự hỗ trợ, trợ giúp, tạo ra, biên tập, kiểm tra, sử dụng, bằng, thông qua',
    advice:
      '{lời khuyên|tư vấn|khuyến nghị} {đầu tư|y tế|pháp lý|tài chính|chuyên môn|y khoa|mua}, lời khuyên, khuyến nghị, tư vấn, bác sĩ, chuyên gia, tự chịu trách nhiệm, chịu trách nhiệm, tham khảo',
    denies: 'không, không phải, chỉ, chỉ mang tính, không thay thế, không thể thay thế, không được coi, chỉ nhằm',
    pointer:
      '{có thể bạn|bạn có thể|có thể quý} {quan tâm|thích|cũng|muốn|chưa} *, có thể bạn quan tâm, {xem|đọc|nghe} {thêm|tiếp|ngay}, {bài viết|tin|tin tức|bài|chủ đề|nội dung} {liên quan|cùng chuyên mục|cùng chủ đề|tương tự|nổi bật|khác|mới nhất|đề xuất|gợi ý}, {tin|bài} cùng, đọc nhiều {nhất|trong}, xem nhiều {nhất|trong}, được quan tâm, gợi ý cho bạn, đề xuất cho bạn, dành cho bạn, tin nổi bật, đừng bỏ lỡ, bài tiếp theo, bài trước, từ kho, {mời|bạn} {bạn |}{đọc|xem} thêm, độc giả {cũng|còn}, biên tập viên chọn, đáng đọc, tin mới {hơn|nhất}, tin liên quan, cùng chủ đề, cùng chuyên mục',
    pointerBeside:
      'có, thể, bạn, quan, tâm, thích, cũng, muốn, đọc, xem, thêm, tiếp, ngay, nghe, bài, viết, tin, tức, liên, quan, cùng, chuyên, mục, chủ, đề, nhiều, nhất, trong, hôm, nay, tuần, này, ngày, về, từ, của, chúng, tôi, mới, nổi, bật, gợi, ý, đề, xuất, cho, dành, khác, các, những, và, mời, độc, giả, nội, dung, là, vừa, đáng, lưu, trữ, kho, biên, tập, viên, chọn, chưa, biết, thấy, hay, video',
    section: 'xem thêm, tham khảo, tài liệu tham khảo, chú thích, liên kết ngoài',
    read: 'đọc, xem, khám phá, tìm hiểu, nghe, nhấn vào, bấm vào, tham khảo, mời, để biết thêm, ghé, muốn',
    pieces:
      '{bài|bài viết|loạt bài|hướng dẫn|chuyên đề|phỏng vấn|đánh giá|phóng sự|cẩm nang|bài phân tích|bài tổng hợp|tuyến bài|chuỗi bài} {của chúng tôi|đầy đủ|chi tiết|trước|trước đó|trước đây|của báo|của toà soạn|của tòa soạn}',
    give: 'thả tim, sống nhờ, tiếp sức cho, góp một, nuôi blog, nuôi kênh, ủng hộ {tác giả|mình|chúng tôi|tụi mình|kênh|trang}, góp {chút|ít}, đồng hành cùng, một ly, mời ly, donate cho, mua {cho |}{mình|tác giả|tụi mình} {ly|cốc|tách}, ủng hộ blog, mời mình, ủng hộ, đóng góp, quyên góp, hỗ trợ, trở thành, giúp, mời, mua, donate, tài trợ, góp, đăng ký, tiếp sức',
    cause:
      'bạn đọc ủng hộ, nhờ bạn đọc, viết tiếp, ly {cà phê|trà sữa|trà}, {tác giả|nhóm|đội ngũ|tụi mình|mình} {tiếp tục|có thêm|duy trì}, {sống|tồn tại} nhờ, không quảng cáo, không có quảng cáo, server, hosting, chi phí {duy trì|vận hành}, nuôi {blog|kênh|trang}, ủng hộ {blog|kênh|tác giả|trang}, buy me a coffee, số tài khoản, stk, momo, cà phê, {báo chí|truyền thông|tờ báo} {độc lập|tự do|địa phương|chất lượng|tử tế}, {công việc|hoạt động|toà soạn|tòa soạn|phóng viên|trang|kênh|dự án|blog} của {chúng tôi|mình|chúng mình}, duy trì {trang|website|kênh|blog|hoạt động}, {ly|cốc|tách} cà phê, patreon, momo, {thành viên|hội viên} {của|ủng hộ|tài trợ}, nội dung {miễn phí|chất lượng}',
    contact:
      'inbox, nhắn tin, gọi ngay, gửi về, gửi bài, liên lạc, alo, vui lòng liên hệ, mail, gửi thư, để lại thông tin, báo cho, cho tòa soạn, phản hồi, gửi, liên hệ, gọi, viết, nhắn, báo, cho chúng tôi, thông báo, email, chia sẻ, phản ánh, cung cấp',
    tip: 'câu chuyện muốn, tin nóng, gửi tin, tin bài, bài cộng tác, góp ý nội dung, lỗi trong bài, thông tin chưa chính xác, hợp tác, quảng cáo liên hệ, tố giác, bức xúc, phản ánh, {có|nắm} {thông tin|tin tức|câu chuyện|manh mối} *, đường dây nóng, hotline, {phát hiện|thấy|tìm thấy} {lỗi|sai sót|lỗi chính tả|thông tin sai}, {toà soạn|tòa soạn|ban biên tập|phóng viên} {qua|theo|tại|của}, tin bài cộng tác, cộng tác viên, chứng kiến',
    media:
      'bài đăng, podcast này, tệp âm thanh, âm thanh này, tweet, hình ảnh này, ảnh, file, khung, livestream, buổi phát, nội dung, album này, trang này, video, {video|trình phát|nội dung|bài đăng|bản đồ|bài|clip|ảnh|thư viện} này, trình phát, trình duyệt của bạn, trình duyệt, nội dung {nhúng|bên ngoài|ngoài}, video nhúng',
    failing:
      'không còn {tồn tại|khả dụng|được|hiển thị}, đã bị {xóa|xoá|gỡ|ẩn|chặn}, {bị lỗi|gặp lỗi|lỗi khi} *, không {mở|xem|nghe|truy cập} được, {vui lòng|hãy} {thử lại|tải lại|cập nhật|đăng nhập để xem}, chưa {sẵn sàng|hỗ trợ|được hỗ trợ}, không tồn tại, bị giới hạn, giới hạn {người xem|độ tuổi}, hết hạn, đang được tải, phiên bản cũ, không thể {tải|phát|hiển thị|xem|mở}, không {tải|phát|hiển thị} được, không {khả dụng|được hỗ trợ|hỗ trợ|có sẵn}, đang tải, {bật|cho phép|kích hoạt} {javascript|cookie*}, {nhấn|bấm|chạm|nhấp} {vào đây |}để {xem|phát|mở|tải}, tải lại trang',
    player: 'video, trình, clip, bài, thư viện, bản đồ, âm thanh, podcast, nội dung, album',
    press: '{xem|mở} {bài|video|bài viết|ảnh|bài đăng} {này |}{trên|tại}',
    back: 'hẹn gặp {lại|bạn|các bạn} *, hẹn {các bạn|bạn|quý vị} *, chờ {đón|xem|đọc} *, đừng quên quay lại, hãy quay lại, còn tiếp, sẽ {tiếp tục |}{cập nhật|thông tin|đưa tin|gửi|có}, mời đón {đọc|xem}, nhớ {đón|quay lại|ghé}, {hãy |}{theo dõi|đón đọc|đón xem|ghé thăm|quay lại|trở lại|lưu|đánh dấu} {chúng tôi|trang|để|website|thường xuyên|trang này|các bài|báo|kênh|bài}*, {sẽ|đang} {được |}{tiếp tục |liên tục |}cập nhật, tiếp tục cập nhật, đón đọc, đón xem, mời {bạn đọc|độc giả|quý} *',
    fresh:
      '{bài|phần|tập|kỳ} {sau|tới|tiếp theo|kế tiếp}, những {bài|video} {tiếp theo|mới}, tin tức {mới|liên tục}, diễn biến {mới|tiếp|vụ}, tiếp theo, mọi diễn biến, thông tin mới, {tin|tin tức|thông tin|diễn biến|cập nhật|nội dung} {mới nhất|nhanh nhất|mới|nóng|tiếp theo|thêm}, cập nhật liên tục, 24h, 24/7, suốt ngày đêm, ngay khi có, thêm thông tin, nhanh nhất, kỳ sau, số sau, mới nhất',
    lead: 'để {biết|cập nhật|xem|đọc|không}, muốn {biết|đọc|xem} thêm',
    join: 'tham gia, gia nhập, trở thành, cùng hơn, cùng',
    crowd: 'độc giả, bạn đọc, người đăng ký, người theo dõi',
    sponsored:
      'do nhãn hàng tài trợ, nhãn hàng tài trợ, {được|do} … tài trợ, được tài trợ bởi, tài trợ bởi, {phối hợp|hợp tác} {với|cùng} … {thực hiện|sản xuất}, nội dung {được tài trợ|tài trợ|quảng cáo}, bài viết {được tài trợ|quảng cáo|hợp tác}, với sự tài trợ, quảng cáo trả phí',
    shareVerb:
      'chia sẻ, gửi, in bài, in trang, sao chép, lưu, copy, share, gửi bài, chia sẻ bài viết, tweet, đăng, in bài',
    shareBeside:
      'lên, qua, trên, với, cho, bạn, bè, bài, viết, bài viết, này, liên kết, link, đường dẫn, đường, dẫn, trang, lại, và, ngay, tới, đến, email, mọi, người, thân, tin',
    network: `tiktok, mạng xã hội, ${NETWORKS}, zalo, fb messenger, youtube, thư, thư điện tử`,
    cookie: 'cookie, cookies, chính sách {bảo mật|quyền riêng tư}, dữ liệu cá nhân',
    consents:
      'đồng ý, chấp nhận, từ chối, sử dụng, tiếp tục, cài đặt, tuỳ chọn, tùy chọn, cải thiện, nâng cao, trải nghiệm, phân tích, cho phép',
    locked:
      'phần tiếp theo, bản rút gọn, chỉ mở cho, mở cho hội viên, xem đầy đủ, hết {số bài|lượt đọc|bài} *, số bài miễn phí, {bài|tin} dành cho, nội dung {có phí|thu phí|hội viên|dành cho|giới hạn}, {xem|đọc} {trọn bộ|hết|tiếp|phần còn lại|bản đầy đủ} *, phần tiếp theo, đọc tiếp {bài|nội dung|toàn}, gói {thành viên|hội viên|premium|năm|tháng}, thành viên, giới hạn {đọc|bài}, nội dung bị khóa, độc quyền cho, chỉ dành cho, {dành|chỉ dành} {riêng |}cho {thành viên|thuê bao|người đăng ký|độc giả trả phí|hội viên|tài khoản}, {phần còn lại|toàn bộ|toàn văn|đầy đủ} *, đọc {đầy đủ|toàn bộ|trọn vẹn|không giới hạn} *, bài {miễn phí|trả phí}, nội dung {trả phí|cao cấp|độc quyền|dành riêng}, không giới hạn, mở khoá, mở khóa, trả phí, premium, vip, hết lượt',
    enter:
      'hội viên, đăng nhập {để|hoặc|ngay|và}, đăng ký {gói|ngay|tài khoản|để|thành viên}, mua {gói|bài|quyền|lẻ}, gia hạn, tạo tài khoản, dùng thử, hãy đăng nhập, trả phí, đăng nhập, đăng ký, đăng kí, mua, nâng cấp, trở thành, tạo, đã có tài khoản, bạn đã, thử, kích hoạt, để đọc tiếp, thanh toán',
    app: 'ứng dụng {của|báo|đọc|di động|trên}, appstore, app báo, app đọc, bản di động, mini app, ứng dụng, app, app store, google play, ch play',
    load: 'tải app, tải ứng dụng, mở app, mở bằng, mở trong, cài app, đọc trên app, xem trên app, đọc trên ứng dụng, quét mã, tải miễn phí, trải nghiệm tốt hơn, tải, tải ngay, tải về, cài đặt, cài, đọc, mở, quét, trải nghiệm, có mặt, sử dụng, dùng',
    follow:
      'theo dõi chúng tôi, theo dõi {trang|kênh|fanpage|báo}, kết nối với chúng tôi, tìm chúng tôi, thích trang, like trang, like fanpage, like page, chúng tôi có mặt, tham gia {nhóm|cộng đồng|group|kênh}, follow {trang|kênh|mình|page}, ghé {fanpage|trang}, kết bạn với',
    remark:
      'cảm nghĩ, comment, bình luận khác, lượt bình luận, lời bình, nhận xét, phản hồi bài viết, bình luận, ý kiến, thảo luận, trả lời, phản hồi, bạn đọc bình luận',
    remarkBeside:
      'tài khoản, cần tài khoản, khác, cần, đầu, lượt, phản, hồi, trước, duyệt, sẽ, hiển, thị, ngay, sau, khi, hết, rút, gọn, trả lời, thích, chia, sẻ, email, không, công, khai, của, mọi, người, cho, bạn đọc, gửi đi, nhập, nội dung, tối, đa, từ, ký, tự, hủy, nhiều, phải, hoặc, tài, khoản, lịch, sự, chuẩn, mực, cảm, nghĩ, xem, ẩn, đọc, tất cả, thêm, tải, viết, gửi, để lại, của, bạn, chưa, có, nào, hãy, là, người, đầu tiên, đăng nhập, đăng ký, để, về, bài, bài viết, này, tham gia, đã, đóng, mở, ở, đây, mới nhất, cũ nhất, hay nhất, quan tâm, nhất, sắp xếp, theo, báo cáo, và, hoặc, vui lòng, tắt, được, kiểm duyệt, mới, chia sẻ, độc giả, hộp, tính năng, khóa, khoá, hiện, không',
    tool: 'báo cáo {bài viết|vi phạm|lỗi}, góp ý, sao chép liên kết, nghe {audio|podcast|báo|bằng}, tóm tắt {bằng ai|bài}, dịch {bài|trang}, bản in, tải {bài|xuống}, thay đổi cỡ chữ, xem bản {in|đầy đủ}, in {bài viết|bài|trang}, cỡ chữ, phông chữ, {tăng|giảm|phóng to|thu nhỏ} {cỡ chữ|chữ}, chữ {to|nhỏ|lớn} *, nghe {bài viết|bài|đọc bài|bản tin}, đọc bài, lưu {tin|bài|bài viết|lại}, đọc sau, đánh dấu, chế độ {tối|ban đêm|đọc}, báo lỗi, tải {pdf|về pdf}',
    toolBeside:
      'lên, đầu, về, đóng, mở, chế, độ, tối, sáng, dịch, tóm, tắt, ai, báo, cáo, tải, xuống, phản, ánh, góp, ý, xem, bản, để, lại, yêu, thích, theo, dõi, copy, link, bài, viết, bài viết, trang, này, tin, lưu, nghe, chia sẻ, pdf, a, aa, t, phút, sao chép, liên kết, gửi, email, âm thanh, chữ, cỡ, to, nhỏ, lớn, hơn, in',
    path: 'trang chủ, trang nhất',
    turn: '{bài|tin|trang|bài viết} {trước|sau|tiếp theo|kế tiếp|cũ hơn|mới hơn|trước đó}, về {đầu trang|trang chủ|danh sách}, lên đầu trang, trở {lại|về} {đầu trang|trang chủ|danh sách}, xem tất cả {bài|bài viết}',
    followMe:
      'theo dõi {mình|tôi|kênh|trang|fanpage|blog|tụi mình|bọn mình}, follow {mình|tôi|kênh|page|fanpage|trang|blog}, {bấm|nhấn|ấn|bật} chuông, ghé {kênh|fanpage|trang|page|blog|nhà|thăm kênh}, kết bạn {với |}{mình|tôi|zalo}, {like|thích} {page|trang|fanpage|kênh}, {qua|sang|vào} {kênh|page|fanpage|blog} *, ủng hộ kênh, {đăng ký|đăng kí|subscribe|sub} kênh, nhấn theo dõi, tag {mình|tụi mình|bọn mình}',
    followEnd:
      '{bấm|nhấn|ấn|bật} chuông, ghé {kênh|fanpage|page} *, {follow|theo dõi} {kênh|page|fanpage|mình} {nhé|nha|để|nghen|ạ}, {đăng ký|đăng kí|sub} kênh',
    visit: 'ghé, ghé thăm, mời ghé, vào, qua, xem, tham gia, kết bạn, nhắn tin, lên, tìm',
    channel: `${CHANNELS}, zalo, kênh, fanpage, page, blog, nhóm, spotify`,
    works: 'bài, bài viết, ảnh, hình ảnh, nội dung, hình, video',
    reuse: 'sao chép, lấy, copy, đăng lại, sử dụng, reup, trích, mang',
    leave: 'khi chưa, chưa được phép, chưa hỏi, không xin phép, chưa có sự, bằng văn bản',
    forbid: 'xin đừng, đừng, không được, cấm, nghiêm cấm, vui lòng không, xin không',
  },
})
