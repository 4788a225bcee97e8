import {defineWords, NO_BRACKETS, NO_LEFTOVERS, NO_MACHINE} from './desk-words.ts'

export const VI = defineWords({
  language: 'vi',
  voice: {
    client: `
      bạn cần {chỉnh|sửa|thêm}*, {dưới |}đây là {bài|bản|nội dung}*, trên đây là*,
      {tôi|mình|em} {có thể|sẵn sàng|xin}*, bạn muốn {tôi|mình}*, hãy {cho|báo|nói}*,
      {cứ|vui lòng} {báo|nhắn|cho}*, có cần {tôi|mình}*, theo yêu cầu*, như yêu cầu*, hy vọng*, nếu cần*,
      nếu bạn {cần|muốn}*, bạn cứ*, cho {tôi|mình} biết*, bạn có muốn*
    `,
    text: `
      phần {hỏi đáp|mở bài|kết|câu hỏi}*, đoạn*, bản tóm tắt*, caption*, fanpage*, mạng xã hội*, bài viết*,
      văn bản*, giọng văn*, độ dài*, tiêu đề*, bản thảo*, nội dung*
    `,
    work: `
      đáp ứng, viết thêm, soạn*, mở rộng, thêm phần, tạo thêm, dịch sang, tóm tắt, viết lại, chỉnh*, chỉnh sửa,
      rút gọn, chuẩn seo, bổ sung, điều chỉnh, sửa, viết theo, mong muốn
    `,
    offers: `
      {bạn có muốn|bạn muốn|có cần|bạn cần} {tôi|mình},
      {tôi|mình} {cũng |}có thể {viết|giúp|chỉnh|bổ sung|soạn}
    `,
    sureOffers: '',
    openings: 'bạn có muốn, bạn muốn tôi, nếu bạn cần, nếu bạn muốn, hy vọng bài',
    names: '',
    notes: '',
    gladly: '',
    here: '',
    below: '',
    ordered: '',
    asOrdered: '',
  },
  labels: {
    sure: `
      mô tả meta, thẻ meta, từ {khóa|khoá} {cần chèn|chính|phụ|mục tiêu|đuôi dài}, {tiêu đề|mô tả|chuẩn} seo,
      heading gợi ý, gợi ý heading, thẻ {h1|h2|h3|h4|h5|h6|mô tả|alt}, liên kết {nội bộ|ngoài|trỏ ra}
    `,
    sureWords: '',
    sureLabels: '',
    keywords: 'từ {khóa|khoá}',
    titles: 'tiêu đề',
    textParts: '',
    phrases: '',
    anchors: '',
    samples: '',
    meta: '',
    descriptions: '',
    synonyms: '',
    fields: '',
    sureFields: '',
    counted: '',
    characters: '',
  },
  gaps: {
    orders: 'chèn, thêm, điền, bổ sung, cập nhật sau, gắn, nhập',
    ends: '',
    sureOrders: '',
    things: `
      tên, số liệu, số điện thoại, hotline, địa chỉ, giá, sản phẩm, nguồn, chuyên gia, trích dẫn, ảnh, hình,
      bảng, liên kết, biểu đồ
    `,
    pictures: 'ảnh, hình',
    credits: '',
    stands: 'link {sản phẩm|bài|tới|đến}, ảnh minh họa:',
    links: '',
    anyLinks: '',
    linksLast: '',
    opens: 'chèn, điền, bổ sung',
    closes: '',
    pending: '',
    bracketOrders: '',
    bracketLabels: '',
    bracketNotes: '',
    brackets: '',
    bracketSure: '',
    roundOrders: '',
  },
  trade: {
    terms: `
      từ khóa, từ khoá, thẻ meta, thẻ tiêu đề, mô tả meta, chuẩn seo, liên kết nội bộ, công cụ tìm kiếm,
      mật độ từ khóa, thẻ alt, văn bản thay thế, ý định tìm kiếm, đường dẫn tĩnh, từ khóa chính, từ khóa phụ,
      từ khóa cần chèn, từ khoá chính, từ khoá phụ, từ khóa mục tiêu, từ khóa liên quan, tiêu đề seo,
      mô tả seo, thẻ mô tả, thẻ h2, thẻ h1, thẻ h3, liên kết ngoài, liên kết trỏ ra, liên kết trong, backlink,
      heading gợi ý, gợi ý heading, lượng tìm kiếm, độ khó từ khóa, mật độ từ khoá, ảnh đại diện, văn bản neo,
      alt ảnh, url bài viết, từ khóa đuôi dài, meta mô tả
    `,
    writing: 'tiêu đề, đoạn, đoạn văn, bài viết, ký tự, giọng văn, ảnh, hình ảnh, mô tả, thẻ',
    orders: 'chèn, thêm, nhắc, lặp, lồng, đưa, sử dụng',
    places: 'vào đây, lần, tự nhiên',
    parts: 'phần này, đoạn đầu, mở bài, kết bài, đoạn này, đoạn văn này',
    beside: 'chính, phụ, đề xuất, gợi ý, cho, của, mục tiêu, liên quan, bài, cần, nên',
    itself: '',
    made: '',
    author: '',
    matters: 'từ {khóa|khoá}, công cụ tìm kiếm',
    thisText: '',
    ownParts: '',
    carries: '',
    notes: '',
    noteClaims: '',
    changed: '',
  },
  brief: {
    labels: `
      khách hàng, hạn nộp, số từ, deadline bài, độ dài, đối tượng, đối tượng độc giả, độc giả, số lượng từ,
      thời hạn, nền tảng, hạn chót, số chữ, đối tượng đọc
    `,
    beside: 'văn phong, giọng, thể loại, xưng hô, tiêu đề, từ khóa, phong cách, chủ đề, giọng văn',
    units: 'từ, chữ, ký tự',
    manner: 'văn phong, phong cách, giọng văn',
    mannerLabels: '',
    forms: '',
    kinds: '',
    headers: 'yêu cầu {bài viết|viết bài|nội dung}, đề bài, brief {bài viết|nội dung}, đơn đặt bài',
    names: '',
  },
  machine: NO_MACHINE,
  brackets: NO_BRACKETS,
  leftovers: NO_LEFTOVERS,
  length: {
    before: '{|bài viết |toàn bài }{số từ|tổng số từ|số chữ|độ dài|tổng cộng|khoảng}',
    units: '{từ|chữ}{| *}',
    labels: '',
  },
  self: {
    triggers: 'mô hình ngôn ngữ, trợ lý {ai|ảo}, trí tuệ nhân tạo, chatbot, xin lỗi, rất tiếc',
    names: 'ai, chatbot, trí tuệ nhân tạo, công cụ ai, mô hình {ngôn ngữ|ai}, trợ lý {ai|ảo|trí tuệ}',
    speaks: '',
    speaksOfLimits: 'với tư cách {|là }{|một }@, {tôi|mình|em} {|chỉ }là {|một }@',
    opensWithLimits: '{|vì |do }là {|một }@',
    limits: 'tôi, mình, em, không, chưa',
    wrote: '{nội dung|bài viết|văn bản|bản nháp}{| này} {được|do} {ai|trí tuệ nhân tạo|chatgpt}…{tạo|viết|soạn}',
    written: '',
    checks: '',
    sorry: '{xin lỗi|rất tiếc}…{tôi|mình} không thể {thực hiện|đáp ứng|viết|cung cấp|hỗ trợ|truy cập|hoàn thành}',
    matters: 'trí tuệ nhân tạo, mô hình ngôn ngữ',
  },
})
