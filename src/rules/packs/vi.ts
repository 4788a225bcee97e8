import {definePack} from './pack.ts'

export const vi = definePack({
  language: 'vi',
  phrases: {
    share: {
      lines: [
        '{chia sẻ|chia sẻ bài viết|chia sẻ bài viết này|chia sẻ facebook|chia sẻ lên facebook|chia sẻ twitter|chia sẻ zalo|chia sẻ qua|chia sẻ qua email|chia sẻ ngay|chia sẻ với bạn bè|chia sẻ tin|lượt chia sẻ|sao chép liên kết|sao chép link|copy link|copy link thành công|copy liên kết|đã sao chép|đã sao chép liên kết|gửi email|gửi cho bạn bè|gửi bài viết|gửi qua email|thích|thích bài viết|lượt thích|tweet|theo dõi và chia sẻ|bấm để chia sẻ}',
      ],
      headers: ['{chia sẻ|chia sẻ bài viết|chia sẻ trên|chia sẻ lên}:'],
      sentences: ['{hãy |}chia sẻ bài viết {này|nếu|với|cho} …'],
      words: ['(mở trong cửa sổ mới)'],
    },
    subscribe: {
      lines: [
        '{đăng ký|đăng ký ngay|đăng ký nhận tin|đăng ký nhận bản tin|đăng ký nhận bản tin mới|đăng ký kênh|đăng ký nhận thông báo|nhận bản tin|nhận tin mới|bản tin|bản tin email|newsletter|theo dõi|theo dõi chúng tôi|theo dõi chúng tôi trên|theo dõi trên facebook|theo dõi báo trên google news|theo dõi trên google news|kết nối với chúng tôi|kết nối|tham gia nhóm|tham gia kênh|quan tâm|bật thông báo|nhận thông báo|email của bạn|nhập email|nhập email của bạn|địa chỉ email|mạng xã hội|rss|đặt báo|đặt mua báo|thêm vào nguồn ưu tiên}',
      ],
      starts: [
        'đăng ký {nhận|kênh|để nhận|theo dõi} …',
        '{theo dõi|đón đọc|mời bạn theo dõi|mời quý độc giả} … {trên facebook|trên zalo|trên google|trên telegram|fanpage|kênh|google news} …',
        'hãy đăng ký …',
      ],
      sentences: ['theo dõi {chúng tôi |}… trên {facebook|zalo|google|telegram|youtube} …'],
    },
    related: {
      lines: [
        '{tin liên quan|bài liên quan|bài viết liên quan|tin cùng chuyên mục|tin cùng chủ đề|cùng chuyên mục|cùng chủ đề|bài viết cùng chủ đề|bài cùng chuyên mục|bài viết khác|tin khác|tin tức khác|các tin khác|các bài viết khác|bài viết mới|bài mới|bài viết mới nhất|tin mới|tin mới nhất|mới nhất|tin nóng|tin nổi bật|nổi bật|bài viết nổi bật|tin tức nổi bật|đọc nhiều|tin đọc nhiều|đọc nhiều nhất|xem nhiều|xem nhiều nhất|tin xem nhiều|được quan tâm|đáng chú ý|tiêu điểm|có thể bạn quan tâm|bạn có thể quan tâm|có thể bạn thích|bạn có thể thích|gợi ý cho bạn|dành cho bạn|đề xuất cho bạn|xem thêm|xem tiếp|xem tất cả|xem toàn bộ|xem chi tiết|chi tiết|đọc thêm|đọc tiếp|đọc ngay|tìm hiểu thêm|tải thêm|xem thêm tin|mời bạn đọc|video|video liên quan|ảnh|chùm ảnh|thư viện ảnh|bình luận nhiều|tin tài trợ|chủ đề|sự kiện|tin theo khu vực|từ khóa liên quan|quay lại|bài trước|bài sau|bài tiếp theo}',
      ],
      headers: [
        '{tin liên quan|bài liên quan|bài viết liên quan|tin cùng chuyên mục|cùng chuyên mục|tin cùng chủ đề|bài viết cùng chủ đề|bài viết khác|tin khác|tin tức khác|các tin khác|bài viết mới nhất|bài viết mới|tin mới nhất|tin mới|đọc nhiều|đọc nhiều nhất|xem nhiều|xem nhiều nhất|có thể bạn quan tâm|bạn có thể quan tâm|bạn có thể thích|tin nổi bật|gợi ý cho bạn|dành cho bạn|đừng bỏ lỡ|mời bạn đọc thêm}',
      ],
      labels: [
        'xem thêm:',
        'xem thêm',
        'đọc thêm:',
        '>> xem thêm',
        '>> đọc thêm',
        '>>> xem thêm',
        '>>>xem thêm',
        'tin liên quan:',
        'bài liên quan:',
        'có thể bạn quan tâm:',
        'mời bạn đọc:',
        'mời bạn xem thêm:',
        'mời xem thêm:',
        'tham khảo thêm:',
        'xem ngay:',
        '?video:',
        'đọc tiếp:',
        'đừng bỏ lỡ:',
      ],
      starts: [
        'xem thêm {:|tại|bài|các|tin} …',
        'đọc thêm {:|tại|bài|các|tin} …',
        'bạn có thể quan tâm',
        'có thể bạn quan tâm',
        'mời {bạn đọc|quý độc giả|độc giả} {xem|đọc|theo} …',
        '(theo {dân|vn|tuổi|thanh|zing|infonet} …',
      ],
    },
    'ad-label': {
      lines: [
        '{quảng cáo|tài trợ|nội dung tài trợ|bài viết được tài trợ|thông tin doanh nghiệp|thông tin tài trợ|bỏ qua quảng cáo|đóng quảng cáo|tắt quảng cáo|tin quảng cáo|liên hệ quảng cáo|advertisement|rao vặt}',
      ],
    },
    cookie: {
      lines: ['{chấp nhận|chấp nhận tất cả|từ chối|đồng ý|tôi đồng ý|cài đặt cookie|chính sách cookie}'],
      starts: [
        '{chúng tôi sử dụng|trang web này sử dụng|website này sử dụng|trang này sử dụng} … cookie …',
        'bằng {cách|việc} tiếp tục …',
      ],
    },
    comments: {
      lines: [
        '{bình luận|ý kiến|ý kiến bạn đọc|ý kiến của bạn|bình luận của bạn|chưa có bình luận|chưa có ý kiến|viết bình luận|gửi bình luận|gửi ý kiến|đăng bình luận|thêm bình luận|để lại bình luận|để lại một bình luận|trả lời|phản hồi|hủy|hủy trả lời|trả lời hủy|để lại một bình luận hủy|xem bình luận|xem tất cả bình luận|tất cả bình luận|xem thêm bình luận|báo cáo|báo xấu|các trường bắt buộc được đánh dấu *|đăng nhập để bình luận|hãy là người đầu tiên bình luận|phản hồi gần đây|bình luận gần đây|bạn nghĩ gì về bài viết này|tối đa ký tự}',
      ],
      headers: ['để lại {một |}bình luận{ hủy|}', 'trả lời hủy', 'bình luận gần đây', 'ý kiến bạn đọc'],
      starts: [
        'email của bạn sẽ không được hiển thị',
        'địa chỉ email của bạn sẽ không',
        'các trường bắt buộc',
        'lưu tên của tôi',
        'trang web này sử dụng akismet',
        'bạn phải đăng nhập',
        'vui lòng đăng nhập',
        'ý kiến của bạn sẽ được',
        'vui lòng {nhập|gõ} … {tiếng việt|bình luận|nội dung} …',
        'bạn cần đăng nhập',
      ],
    },
    'call-to-action': {
      sentences: [
        '{hãy |}{để lại|chia sẻ} {bình luận|ý kiến|cảm nghĩ|suy nghĩ} … {bên dưới|dưới đây|phía dưới|nhé|cho} …',
        'bạn {nghĩ gì|có ý kiến gì} … {bình luận|chia sẻ} …',
        'mời {độc giả|bạn đọc} {gửi|chia sẻ|bình luận} …',
      ],
    },
    promo: {
      lines: [
        '{tải ứng dụng|tải app|tải ứng dụng ngay|tải về|tải ngay|ứng dụng|mua ngay|đặt hàng|đặt mua|thêm vào giỏ|liên hệ|liên hệ ngay|liên hệ tư vấn|đăng ký tư vấn|dùng thử miễn phí|ủng hộ|quyên góp|đường dây nóng|hotline|cửa hàng|nhận tư vấn|nhận báo giá|tặng sao}',
      ],
      starts: [
        'tải {ngay |}ứng dụng …',
        'mọi {thông tin|ý kiến|chi tiết|thắc mắc} … {liên hệ|hotline|gửi về|điện thoại} …',
        'mời {bạn đọc|độc giả|quý vị} {tải|tham gia|mua} …',
      ],
    },
    paywall: {
      lines: [
        '{đăng nhập|đăng nhập/đăng ký|đăng xuất|đăng ký tài khoản|tạo tài khoản|quên mật khẩu|tài khoản|thông tin tài khoản|dành cho thành viên|nội dung trả phí|đọc báo in|đã có tài khoản}',
      ],
      starts: ['{bài viết|nội dung} {này |}{chỉ |}dành {riêng |}cho …', 'đăng nhập để {đọc|xem|tiếp} …'],
    },
    adblock: {starts: ['vui lòng {tắt|vô hiệu hóa} {trình |phần mềm |}chặn quảng cáo …']},
    copyright: {
      lines: [
        '{bản quyền|chính sách bảo mật|điều khoản sử dụng|điều khoản|chính sách|quy định sử dụng|giới thiệu|liên hệ quảng cáo|liên hệ tòa soạn|tòa soạn|sơ đồ trang|sitemap|thông tin tòa soạn|chính sách quyền riêng tư|giữ bản quyền|đường dây nóng|ban biên tập|báo giá quảng cáo|quy chế hoạt động}',
      ],
      starts: [
        'bản quyền thuộc',
        '© bản quyền',
        '© {20|19}…',
        '©',
        'copyright ©',
        '® ghi rõ nguồn',
        'ghi rõ nguồn',
        'cấm sao chép',
        'nghiêm cấm {sao chép|tái bản} …',
        'giấy phép {số|hoạt động|xuất bản|báo chí|thiết lập|mxh} …',
        'tổng biên tập',
        'cơ quan chủ quản',
        'cơ quan ngôn luận',
        'tòa soạn:',
        'trụ sở',
        'chịu trách nhiệm nội dung',
        'không được sao chép',
        'mọi hành vi sao chép',
      ],
      sentences: ['bản quyền thuộc về …'],
    },
    embed: {
      lines: [
        '{xem ảnh lớn|phóng to|phóng to ảnh|toàn màn hình|phát|phát video|nghe|nghe bài viết|nghe đọc bài|đóng|ảnh tiếp theo|ảnh trước|xem bài viết này trên instagram}',
      ],
      starts: ['bài viết do', 'trình duyệt của bạn', 'nghe đọc bài', 'bài viết được chia sẻ bởi'],
    },
    template: {
      lines: [
        '{đang tải|đang tải dữ liệu|vui lòng chờ|vui lòng đợi|không tìm thấy trang|đã xảy ra lỗi|có lỗi xảy ra|bật javascript}',
      ],
      starts: ['vui lòng bật javascript'],
    },
    nav: {
      lines: [
        '{chuyển đến nội dung|chuyển tới nội dung|bỏ qua nội dung|đi tới nội dung|đến nội dung chính|bỏ qua để đến nội dung|menu chính|mở menu|đóng menu|lên đầu trang|về đầu trang|trở lại đầu trang|trở về|trở lại|quay lại trang chủ|trang chủ|về trang chủ|bạn đang ở|bạn đang ở đây|tìm kiếm|tìm kiếm:|tìm|danh mục|chuyên mục|tất cả chuyên mục|giới thiệu|liên hệ|chọn tháng|chọn chuyên mục|tất cả|tin tức|trở lại sức khỏe|điều hướng}',
        '?{thời sự|thế giới|kinh doanh|kinh tế|chính trị|xã hội|pháp luật|thể thao|bóng đá|giải trí|văn hóa|sức khỏe|y tế|khoa học|khoa học công nghệ|công nghệ|số hóa|giáo dục|du lịch|đời sống|gia đình|tình yêu|tâm sự|nhịp sống|ẩm thực|làm đẹp|thời trang|xe|ô tô|ô tô - xe máy|bất động sản|nhà đất|tài chính|chứng khoán|doanh nghiệp|việc làm|tuyển dụng|góc nhìn|ý kiến|bạn đọc|phóng sự|podcast|podcasts|video|ảnh|infographic|longform|magazine|emagazine|mới nhất|tin nóng|hà nội|tp hồ chí minh|tp hcm|đà nẵng|miền trung|quốc tế|trong nước|quốc phòng|an ninh|môi trường|giao thông|thời tiết|tử vi|cung hoàng đạo|game|trò chơi|sao|phim|âm nhạc|sách|truyện|truyền hình|nghệ thuật|giới trẻ|cộng đồng|mạng xã hội|lưu trữ|thẻ|dịch vụ|sản phẩm|cửa hàng|quảng cáo|trợ giúp|hỏi đáp|đóng|thêm|rao vặt|thư giãn|cười|hồ sơ|sống xanh|nông nghiệp|đô thị|international}',
      ],
      starts: ['bạn đang ở:', 'trang chủ {>|»|›|/} …'],
    },
    pagination: {
      lines: [
        '{trước|sau|tiếp|tiếp theo|trang trước|trang sau|trang tiếp|bài trước|bài sau|bài tiếp theo|bài viết trước|bài viết sau|bài viết tiếp theo|điều hướng bài viết|cũ hơn|mới hơn|thu gọn|trang đầu|trang cuối|trở lại}',
      ],
      starts: ['bài {trước|sau|tiếp theo}{:| }', 'trang {1|2|3|4|5|6|7|8|9} / '],
    },
    tools: {
      lines: [
        '{in|in bài|in bài viết|bản in|lưu|lưu bài|lưu bài viết|lưu tin|cỡ chữ|phóng to chữ|thu nhỏ chữ|đọc bài|nghe bài báo|báo lỗi|tải pdf|dịch|đọc sau|a- a+|aa}',
      ],
    },
    widget: {
      lines: [
        '{chọn ngôn ngữ|ngôn ngữ|bài viết có hữu ích không|bài viết này có hữu ích|đánh giá|đánh giá bài viết|bình chọn|kết quả|thăm dò|lượt xem|lượt đọc|khảo sát|tỷ giá|giá vàng|kết quả xổ số|xổ số|thời tiết hôm nay}',
      ],
      starts: ['lượt xem', 'bài viết {này |}có hữu ích', 'đánh giá bài viết'],
    },
    form: {
      lines: [
        '{gửi|gửi đi|họ tên|họ và tên|tên *|email *|bình luận *|tiêu đề|nội dung|số điện thoại|điện thoại|trang web|bắt buộc|nhập lại|mã xác nhận|website}',
      ],
      starts: ['tôi đồng ý với'],
    },
    keywords: {
      headers: ['{từ khóa|từ khoá|thẻ|tags|tag|chủ đề|chủ đề:|chuyên mục|từ khóa liên quan}'],
      starts: ['{từ khóa|từ khoá|thẻ|tags|tag|chủ đề|chuyên mục|danh mục|từ khóa liên quan|được gắn thẻ}{ |}:'],
    },
    'table-of-contents': {
      headers: [
        '{mục lục|nội dung bài viết|nội dung chính|nội dung|mục lục bài viết|trong bài viết này|tóm tắt nội dung}',
      ],
      lines: ['{ẩn mục lục|hiện mục lục}'],
    },
    'read-time': {lines: ['{phút đọc|phút để đọc|thời gian đọc phút}'], starts: ['thời gian đọc']},
    'author-bio': {headers: ['{về tác giả|tác giả}']},
    credit: {
      starts: ['{ảnh|hình ảnh|nguồn|nguồn ảnh|ảnh minh họa|video|đồ họa|hình}{ |}:'],
      lines: [
        '{ảnh minh họa|ảnh minh hoạ|ttxvn|reuters|afp|ap|getty images|shutterstock|xinhua|ảnh: internet|ảnh tư liệu|ảnh chụp màn hình|nhân vật cung cấp}',
      ],
    },
  },
})
