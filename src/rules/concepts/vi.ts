import {defineLexicon, NETWORKS} from './lexicon.ts'

/** Syllables stand between spaces; a word has one to three of them. */
export const VI = defineLexicon({
  language: 'vi',
  words: {
    joints:
      'thì mời, thì, hãy, vui lòng, xin, mời, xin mời, mời bạn, đừng quên, đừng ngại, nhớ, và, hoặc, rồi, cùng, để đọc tiếp, ngay, bạn hãy, bạn có thể, có thể, quý độc giả hãy, bạn đọc có thể, độc giả có thể, xin hãy, đừng ngần ngại, chỉ cần, thì hãy',
    you: 'bạn, các bạn, quý độc giả, quý vị, bạn đọc, độc giả, quý khách, mọi người, của bạn, nhé, nha',
    we: 'mình, tôi, chúng tôi, chúng mình, trang này, website này, trang web này, trang web của, kênh, toà soạn, tòa soạn, ban biên tập, báo, blog này, của mình, fanpage, của tôi, cho mình, bên mình',
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
      'bài viết {tiếp tục|còn tiếp|tiếp theo} *, {đọc|xem} tiếp {bên|phía|ở|sau|dưới} *, {tiếp tục|tiếp} {bên dưới|phía dưới|sau quảng cáo}, {cuộn|kéo} xuống {để|đọc|xem}, sau quảng cáo, còn tiếp',
    mail: 'bản tin {email|hàng ngày|hàng tuần|hằng ngày|hằng tuần|sáng|của}, nhận bản tin, đăng ký bản tin, bản tin qua, hộp thư, newsletter*, qua email, {email|e-mail} của {bạn|quý}, địa chỉ email, thông báo đẩy, nhận thông báo, bật thông báo, chuông, nút chuông, {kênh|fanpage|trang|nhóm} {telegram|youtube|zalo|facebook|whatsapp|tiktok|instagram|podcast}*, kênh của, fanpage, zalo oa, {kênh|trang} {của|chính thức}, google news, podcast, rss, nhóm zalo, kênh youtube',
    get: 'đăng ký, đăng kí, nhận, theo dõi, bấm, nhấn, nhập, điền, để lại, bật, tham gia, gia nhập, không bỏ lỡ, đừng bỏ lỡ, đừng để lỡ, muốn, bạn muốn, bạn thích, nếu bạn, like, subscribe, cập nhật, mỗi, hàng, kết bạn, quét, gửi, ấn, chọn, follow, thích, quan tâm',
    sign: 'đăng ký, đăng kí, nhận, theo dõi, gửi, gửi tới, gửi đến, trực tiếp, tham gia, bật, bấm, nhấn, nhập, để lại, subscribe, follow, quan tâm, cập nhật',
    often:
      'bài mới, có bài mới, khi có, miễn phí, {hàng|hằng|mỗi} {ngày|tuần|tháng|sáng|tối|thứ}, sớm nhất, mới nhất, nhanh nhất, đầu tiên, nóng nhất, hay nhất, nổi bật, tin tức, cập nhật, {tin|bài viết|nội dung} {mới|nóng|hay|hấp dẫn|thú vị}, đáng chú ý, kịp thời, mọi tin',
    spared:
      'không spam, spam, thư rác, huỷ đăng ký, hủy đăng ký, huỷ bất, hủy bất, bất cứ lúc nào, bất kỳ lúc nào, bỏ lỡ, sớm nhất, đầu tiên, một cú nhấp, cam kết',
    pass: 'chia sẻ, gửi, chuyển, giới thiệu, lan toả, lan tỏa, share, kể, nhắn, tag, đăng lại',
    shared:
      '{bài|bài viết|câu chuyện|tin|video|nội dung|thông tin|công thức|trang} này, bài viết, {chia sẻ|share|gửi|lan toả|lan tỏa} {nó|bài|ngay|bài viết} *',
    people:
      'bạn bè, người thân, gia đình, đồng nghiệp, mọi người, người khác, hàng xóm, ai đó, cộng đồng, facebook, zalo, mạng xã hội, những người, người quen, cùng đọc, cùng biết',
    liked:
      '{thấy|cảm thấy} {bài|nó|hay|hữu ích|bổ ích|có ích|thú vị|nội dung|thông tin} *, hữu ích, bổ ích, thích bài, yêu thích bài, thích {nội dung|câu chuyện|video}, bạn biết ai, biết ai đó, có ích',
    tell: 'chia sẻ, bình luận, để lại, cho chúng tôi, cho mình, cho biết, viết, nói, gửi, kể, bình chọn, tham gia, thảo luận, trả lời, nêu, bày tỏ, chúng tôi muốn, comment, góp ý',
    ask: 'bạn, các bạn, theo bạn, còn bạn, bạn nghĩ, bạn có, bạn đã, ai, vì sao, điều gì, đâu, liệu, quý độc giả, thế còn',
    below:
      'bình luận, bên dưới, phía dưới, dưới bài, dưới đây, comment, ô bình luận, phần bình luận, cuối bài, diễn đàn, khảo sát, phần ý kiến, hộp bình luận, bình chọn',
    opinion:
      '{ý kiến|suy nghĩ|cảm nhận|quan điểm|trải nghiệm|kinh nghiệm|câu chuyện|câu trả lời|góp ý|kỷ niệm|lựa chọn|thắc mắc|đánh giá} {của bạn|của mình|cá nhân|nhé|của các bạn|của quý|với chúng tôi|bên dưới|ở}, {chia sẻ|để lại|gửi} {ý kiến|suy nghĩ|cảm nhận|quan điểm|bình luận}, {cho|nói với|kể cho} {chúng tôi|mình|tôi} biết, cho chúng tôi biết, bạn nghĩ {gì|sao|thế nào}, bạn có {đồng ý|nghĩ}, bạn {thấy|cảm thấy} {sao|thế nào|gì}',
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
    give: 'ủng hộ blog, mời mình, ủng hộ, đóng góp, quyên góp, hỗ trợ, trở thành, giúp, mời, mua, donate, tài trợ, góp, đăng ký, tiếp sức',
    cause:
      'momo, cà phê, {báo chí|truyền thông|tờ báo} {độc lập|tự do|địa phương|chất lượng|tử tế}, {công việc|hoạt động|toà soạn|tòa soạn|phóng viên|trang|kênh|dự án|blog} của {chúng tôi|mình|chúng mình}, duy trì {trang|website|kênh|blog|hoạt động}, {ly|cốc|tách} cà phê, patreon, momo, {thành viên|hội viên} {của|ủng hộ|tài trợ}, nội dung {miễn phí|chất lượng}',
    contact: 'gửi, liên hệ, gọi, viết, nhắn, báo, cho chúng tôi, thông báo, email, chia sẻ, phản ánh, cung cấp',
    tip: '{có|nắm} {thông tin|tin tức|câu chuyện|manh mối} *, đường dây nóng, hotline, {phát hiện|thấy|tìm thấy} {lỗi|sai sót|lỗi chính tả|thông tin sai}, {toà soạn|tòa soạn|ban biên tập|phóng viên} {qua|theo|tại|của}, tin bài cộng tác, cộng tác viên, chứng kiến',
    media:
      '{video|trình phát|nội dung|bài đăng|bản đồ|bài|clip|ảnh|thư viện} này, trình phát, trình duyệt của bạn, trình duyệt, nội dung {nhúng|bên ngoài|ngoài}, video nhúng',
    failing:
      'không thể {tải|phát|hiển thị|xem|mở}, không {tải|phát|hiển thị} được, không {khả dụng|được hỗ trợ|hỗ trợ|có sẵn}, đang tải, {bật|cho phép|kích hoạt} {javascript|cookie*}, {nhấn|bấm|chạm|nhấp} {vào đây |}để {xem|phát|mở|tải}, tải lại trang',
    player: 'video, trình, clip, bài, thư viện, bản đồ, âm thanh, podcast, nội dung, album',
    press: '{xem|mở} {bài|video|bài viết|ảnh|bài đăng} {này |}{trên|tại}',
    back: '{hãy |}{theo dõi|đón đọc|đón xem|ghé thăm|quay lại|trở lại|lưu|đánh dấu} {chúng tôi|trang|để|website|thường xuyên|trang này|các bài|báo|kênh|bài}*, {sẽ|đang} {được |}{tiếp tục |liên tục |}cập nhật, tiếp tục cập nhật, đón đọc, đón xem, mời {bạn đọc|độc giả|quý} *',
    fresh:
      '{tin|tin tức|thông tin|diễn biến|cập nhật|nội dung} {mới nhất|nhanh nhất|mới|nóng|tiếp theo|thêm}, cập nhật liên tục, 24h, 24/7, suốt ngày đêm, ngay khi có, thêm thông tin, nhanh nhất, kỳ sau, số sau, mới nhất',
    lead: 'để {biết|cập nhật|xem|đọc|không}, muốn {biết|đọc|xem} thêm',
    join: 'tham gia, gia nhập, trở thành, cùng hơn, cùng',
    crowd: 'độc giả, bạn đọc, người đăng ký, người theo dõi',
    sponsored:
      '{được|do} … tài trợ, được tài trợ bởi, tài trợ bởi, {phối hợp|hợp tác} {với|cùng} … {thực hiện|sản xuất}, nội dung {được tài trợ|tài trợ|quảng cáo}, bài viết {được tài trợ|quảng cáo|hợp tác}, với sự tài trợ, quảng cáo trả phí',
    shareVerb:
      'chia sẻ, gửi, in bài, in trang, sao chép, lưu, copy, share, gửi bài, chia sẻ bài viết, tweet, đăng, in bài',
    shareBeside:
      'lên, qua, trên, với, cho, bạn, bè, bài, viết, bài viết, này, liên kết, link, đường dẫn, đường, dẫn, trang, lại, và, ngay, tới, đến, email, mọi, người, thân, tin',
    network: `tiktok, mạng xã hội, ${NETWORKS}, zalo, fb messenger, youtube, thư, thư điện tử`,
    cookie: 'cookie, cookies, chính sách {bảo mật|quyền riêng tư}, dữ liệu cá nhân',
    consents:
      'đồng ý, chấp nhận, từ chối, sử dụng, tiếp tục, cài đặt, tuỳ chọn, tùy chọn, cải thiện, nâng cao, trải nghiệm, phân tích, cho phép',
    locked:
      '{dành|chỉ dành} {riêng |}cho {thành viên|thuê bao|người đăng ký|độc giả trả phí|hội viên|tài khoản}, {phần còn lại|toàn bộ|toàn văn|đầy đủ} *, đọc {đầy đủ|toàn bộ|trọn vẹn|không giới hạn} *, bài {miễn phí|trả phí}, nội dung {trả phí|cao cấp|độc quyền|dành riêng}, không giới hạn, mở khoá, mở khóa, trả phí, premium, vip, hết lượt',
    enter:
      'đăng nhập, đăng ký, đăng kí, mua, nâng cấp, trở thành, tạo, đã có tài khoản, bạn đã, thử, kích hoạt, để đọc tiếp, thanh toán',
    app: 'ứng dụng, app, app store, google play, ch play',
    load: 'tải, tải ngay, tải về, cài đặt, cài, đọc, mở, quét, trải nghiệm, có mặt, sử dụng, dùng',
    follow:
      'theo dõi chúng tôi, theo dõi {trang|kênh|fanpage|báo}, kết nối với chúng tôi, tìm chúng tôi, thích trang, like trang, like fanpage, like page, chúng tôi có mặt, tham gia {nhóm|cộng đồng|group|kênh}, follow {trang|kênh|mình|page}, ghé {fanpage|trang}, kết bạn với',
    remark: 'bình luận, ý kiến, thảo luận, trả lời, phản hồi, bạn đọc bình luận',
    remarkBeside:
      'xem, ẩn, đọc, tất cả, thêm, tải, viết, gửi, để lại, của, bạn, chưa, có, nào, hãy, là, người, đầu tiên, đăng nhập, đăng ký, để, về, bài, bài viết, này, tham gia, đã, đóng, mở, ở, đây, mới nhất, cũ nhất, hay nhất, quan tâm, nhất, sắp xếp, theo, báo cáo, và, hoặc, vui lòng, tắt, được, kiểm duyệt, mới, chia sẻ, độc giả, hộp, tính năng, khóa, khoá, hiện, không',
    tool: 'in {bài viết|bài|trang}, cỡ chữ, phông chữ, {tăng|giảm|phóng to|thu nhỏ} {cỡ chữ|chữ}, chữ {to|nhỏ|lớn} *, nghe {bài viết|bài|đọc bài|bản tin}, đọc bài, lưu {tin|bài|bài viết|lại}, đọc sau, đánh dấu, chế độ {tối|ban đêm|đọc}, báo lỗi, tải {pdf|về pdf}',
    toolBeside:
      'bài, viết, bài viết, trang, này, tin, lưu, nghe, chia sẻ, pdf, a, aa, t, phút, sao chép, liên kết, gửi, email, âm thanh, chữ, cỡ, to, nhỏ, lớn, hơn, in',
    path: 'trang chủ, trang nhất',
    turn: '{bài|tin|trang|bài viết} {trước|sau|tiếp theo|kế tiếp|cũ hơn|mới hơn|trước đó}, về {đầu trang|trang chủ|danh sách}, lên đầu trang, trở {lại|về} {đầu trang|trang chủ|danh sách}, xem tất cả {bài|bài viết}',
  },
})
